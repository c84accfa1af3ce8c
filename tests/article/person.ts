/** A speaker’s file of which nothing is known but the name. */
export const person = (id: string, name: string) => ({
  id,
  name,
  aliases: [],
  kind: 'person' as const,
  roles: [],
  links: [],
});
