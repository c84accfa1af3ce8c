/**
 * The numbers of some records in their order: odd for a quote, even for a paragraph, so that the number tells, and
 * otherwise as low as can be.
 *
 * @param from The lowest number that the first may have.
 */
export function numberRecords(records: readonly { type: 'quote' | 'paragraph' }[], from = 0): number[] {
  let next = from;
  return records.map(({ type }) => {
    const number = (next % 2 === 1) === (type === 'quote') ? next : next + 1;
    next = number + 1;
    return number;
  });
}
