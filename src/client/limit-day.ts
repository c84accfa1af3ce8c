/** The day that a limit of a search stands for: of a year or a month its first, or, as the upper limit, its last. */
export function limitDay(value: string, limit: 'from' | 'to'): string {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(value) ?? [];
  if (year === undefined) return value;
  if (limit === 'from') return `${year}-${month ?? '01'}-01`;
  // The day before the first of the next month.
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0));
  return last.toISOString().slice(0, 10);
}
