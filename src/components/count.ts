/** A number with its noun: “1 quote”, “4 notes”. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
