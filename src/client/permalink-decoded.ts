/** A part of an address as it reads, or as it stands where it is no proper one. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
