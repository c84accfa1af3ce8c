/** Letters as they are without their accents: “Zoe” for “Zoë”. Of most words it is told at a glance that they have none. */
export const withoutAccents = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
