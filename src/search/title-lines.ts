import type { SearchRecord } from './record.ts';
import { firstBehindTitles } from './record-numbers.ts';
import type { TitleLine } from './search-index.ts';

/** The first lines of the records that stand for whole pages, and their numbers. */
export function titleLines(records: readonly SearchRecord[], numbers: readonly number[]): TitleLine[] {
  const end = firstBehindTitles(records, numbers);
  return records.flatMap(({ text }, i) => {
    const number = numbers[i] as number;
    return number < end ? [{ number, line: text.split('\n')[0] ?? '' }] : [];
  });
}
