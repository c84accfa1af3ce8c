import * as chrono from 'chrono-node';

/** The languages whose days chrono-node reads well enough for news. */
const PARSERS: Readonly<Record<string, Pick<typeof chrono.en, 'parse'>>> = {
  de: chrono.de,
  es: chrono.es,
  fr: chrono.fr,
  it: chrono.it,
  pt: chrono.pt,
  uk: chrono.uk,
};

const DAY = 86_400_000;

/**
 * The day on which something was said, where its sentence tells of one: a weekday is the latest one on or before publication.
 *
 * @param published ISO date of publication; without it no day is told
 * @param tag BCP 47
 * @returns ISO day, or null
 */
export function languageDay(sentence: string, published: string | null, tag: string): string | null {
  const parser = PARSERS[tag.toLowerCase().split('-')[0] ?? ''];
  if (!parser || published === null) return null;
  const reference = Date.parse(`${published.slice(0, 10)}T12:00:00Z`);
  const days = parser
    .parse(sentence, { instant: new Date(reference), timezone: 0 })
    .filter(({ start }) => start.isCertain('day') || start.isCertain('weekday'));
  // Of two days, one is what is spoken of.
  const [found] = days;
  if (!found || days.length > 1) return null;
  const time = Date.UTC(
    found.start.get('year') ?? 0,
    (found.start.get('month') ?? 1) - 1,
    found.start.get('day') ?? 1,
  );
  const isWeekday = found.start.isCertain('weekday') && !found.start.isCertain('day');
  const past = isWeekday && time > reference ? time - 7 * DAY : time;
  return past <= reference ? new Date(past).toISOString().slice(0, 10) : null;
}
