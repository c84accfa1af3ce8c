import { type RecordType, titleTypes } from './record.ts';

/**
 * The numbers of some records in their order: odd for a quote or what is reported, even for all else, so that the number
 * tells, and otherwise as low as can be.
 *
 * @param from The lowest number that the first may have.
 */
export function numberRecords(records: readonly { type: RecordType }[], from = 0): number[] {
  let next = from;
  return records.map(({ type }) => {
    const isSpoken = type === 'quote' || type === 'reported';
    const number = (next % 2 === 1) === isSpoken ? next : next + 1;
    next = number + 1;
    return number;
  });
}

/** The first number behind those of the records that stand for whole pages, which come before all others. */
export function firstBehindTitles(
  records: readonly { type: RecordType }[],
  numbers: readonly number[],
): number {
  const first = records.findIndex(({ type }) => !titleTypes.includes(type));
  return first < 0 ? (numbers.at(-1) ?? -1) + 1 : (numbers[first] as number);
}
