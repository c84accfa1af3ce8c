import type { DateWords } from './dates.ts';
import { tokens } from './tokens.ts';

/**
 * How days are named in each of some languages. The names of months, and of spans such as “last week”, are those of the
 * Unicode CLDR.
 *
 * @param languages those of the articles, as BCP 47 tags; English stands for those that are not known
 */
export function dateWords(languages: Iterable<string>): DateWords[] {
  const known = [...languages].map((tag) => tag.split('-')[0] ?? '');
  const all = new Set(known.map((language) => (language in PREPOSITIONS ? language : 'en')));
  return [...(all.size > 0 ? all : ['en'])].map((language) => {
    const words = Object.entries(PREPOSITIONS[language] as Prepositions);
    return {
      months: Array.from({ length: 12 }, (_, month) => written(monthNames(month, language))),
      spans: spanNames(language).map(written),
      ...(Object.fromEntries(words.map(([kind, text]) => [kind, written(text.split('|'))])) as Prepositions),
    };
  });
}

/** Phrases as an index file has them, each once. */
function written(phrases: readonly string[]): string {
  return [...new Set(phrases.map((phrase) => wholeWords(phrase).join(' ')))].join('|');
}

/** The words of a phrase, compounds as a whole. */
function wholeWords(phrase: string): string[] {
  let end = 0;
  return tokens(phrase).flatMap(({ term, position, width }) => {
    if (position < end) return [];
    end = position + width;
    return [term];
  });
}

/** A month on its own, behind a day, and, where its ending tells the case, behind “in”. */
function monthNames(month: number, language: string): string[] {
  const day = new Date(Date.UTC(2001, month));
  return [language, ...(REGIONS[language] ?? [])].flatMap((tag) =>
    [{}, { day: 'numeric' } as const].flatMap((withDay) => {
      const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC', ...withDay });
      const name = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
      return language === 'uk' ? [name, name.replace(/[ая]$/, 'і').replace(/ого$/, 'ому')] : [name];
    }),
  );
}

/** Where a language has other names for the months. */
const REGIONS: Readonly<Record<string, string[]>> = { ar: ['ar-SY', 'ar-DZ'] };

/** Today, yesterday, this and the last week, month and year. */
function spanNames(language: string): string[][] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const article = ARTICLES[language] ?? /^$/;
  const units = ['day', 'week', 'month', 'year'] as const;
  return units
    .flatMap((unit) => [0, -1].map((back) => format.format(back, unit).replace(article, '')))
    .map((name) =>
      language === 'de' ? ['', ...'nmrs'].map((end) => name.replace(/[nrs]? /, `${end} `)) : [name],
    );
}

/** What stands before a span in some languages, and may be another word behind a preposition. */
const ARTICLES: Readonly<Record<string, RegExp>> = { fr: /^l[ae] /, es: /^(?:el|la) / };

type Prepositions = Omit<DateWords, 'months' | 'spans'>;

const PREPOSITIONS: Readonly<Record<string, Prepositions>> = {
  en: {
    last: '',
    in: 'in|during|last',
    on: 'on',
    since: 'since',
    until: 'until|till',
    before: 'before',
    after: 'after',
    pairs: 'between and|from to|from until',
    of: 'of',
    the: 'the',
  },
  de: {
    last: '',
    in: 'im|in|letzten|vergangenen',
    on: 'am',
    since: 'seit|ab',
    until: 'bis',
    before: 'vor',
    after: 'nach',
    pairs: 'zwischen und|von bis|vom bis',
    of: '',
    the: 'dem|den|der|zum',
  },
  fr: {
    last: 'dernier',
    in: 'en|courant|au mois de',
    on: 'le',
    since: 'depuis|dès',
    until: 'jusqu’en|jusqu’à|jusqu’au',
    before: 'avant',
    after: 'après',
    pairs: 'entre et|de à|du au',
    of: '',
    the: 'le|la',
  },
  es: {
    last: 'pasado',
    in: 'en|durante',
    on: 'el',
    since: 'desde|a partir de|a partir del',
    until: 'hasta',
    before: 'antes de|antes del',
    after: 'después de|después del',
    pairs: 'entre y|de a|del al|desde hasta',
    of: 'de|del',
    the: 'el|la',
  },
  it: {
    last: 'scorso',
    in: 'a|in|nel|durante',
    on: 'il',
    since: 'da|dal|dallo',
    until: 'fino a|fino al|entro',
    before: 'prima di|prima del',
    after: 'dopo',
    pairs: 'tra e|fra e|da a|dal al',
    of: '',
    the: 'il',
  },
  pt: {
    last: 'passado',
    in: 'em|durante',
    on: 'a|no|no dia',
    since: 'desde|a partir de',
    until: 'até',
    before: 'antes de',
    after: 'depois de|após',
    pairs: 'entre e|de a|desde até',
    of: 'de',
    the: 'o|dia|o dia',
  },
  uk: {
    last: '',
    in: 'у|в|протягом|минулого',
    on: '',
    since: 'з|із|від',
    until: 'до|по',
    before: 'перед',
    after: 'після',
    pairs: 'між і|між та|з до|з по|від до',
    of: '',
    the: '',
  },
  ar: {
    last: 'الماضي',
    in: 'في|خلال|في شهر',
    on: 'يوم|في يوم',
    since: 'منذ',
    until: 'حتى',
    before: 'قبل',
    after: 'بعد',
    pairs: 'من إلى|من حتى',
    of: '',
    the: 'يوم|شهر',
  },
};
