import * as chrono from 'chrono-node';
import type { Circumstances } from './circumstances.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
/** The day that was named last. “Said that day care is scarce” tells of none. */
const SAME_DAY = '(?:that|the(?: very)? same) day(?=\\s*(?:[,.:;—–“”"‘]|$|(?:at|in|to|during|after)\\b))';
/** A phrase that means one day. “Last Monday” and “next Monday” mean different days to different readers. */
const DAY = new RegExp(
  `\\b(?:${SAME_DAY}|${MONTH} \\d{1,2}\\b(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|(?<!\\b(?:last|next|every|each) )(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\\b(?!s)|yesterday|today|tonight|this (?:morning|afternoon|evening))`,
  'iu',
);
/** Whether it is worth looking closer. */
const MAY_BE_DAY = /day|night|morning|afternoon|evening|\d/i;
const FULL = /\d{4}$/;

/** A day opens its sentence (“On Monday, Berg said”) or stands right before the verb (“Berg on Monday said”). */
const NEAR = 4;
/** “In an interview on Monday, Berg said”: what opens the sentence, up to the day, and tells of nobody's deeds. */
const OPENING = /^(?:in|at|during)\b(?!.*[,;:]|.*\b(?:who|which|that|where|when|after|before|since)\b)/iu;

/**
 * The day on which something was said, where the words around the cue tell it: a weekday is the latest one on or before
 * publication. “Last week” is no day.
 *
 * @param published ISO date of publication; without it only a full date is a day
 * @returns ISO day, or null
 */
export function dayOf(
  text: string,
  { before, after }: Circumstances,
  published: string | null,
): string | null {
  if (!MAY_BE_DAY.test(text.slice(before.start, after.end))) return null;
  const behind = DAY.exec(text.slice(after.start, after.end));
  if (behind) return resolve(named(text, behind[0], after.start + behind.index), published);
  const words = text.slice(before.start, before.end);
  const ahead = DAY.exec(words);
  if (!ahead) return null;
  const rest = words.slice(ahead.index + ahead[0].length);
  const opens = rest.startsWith(',') && OPENING.test(words.slice(0, ahead.index));
  const isNear = opens || ahead.index <= NEAR || rest.length <= NEAR;
  return isNear ? resolve(named(text, ahead[0], before.start + ahead.index), published) : null;
}

/** What a phrase at an offset means, where it means the day that its paragraph has named last; null where it has named none. */
function named(text: string, phrase: string, at: number): string | null {
  if (!/same|that/i.test(phrase)) return phrase;
  const paragraph = text.slice(text.lastIndexOf('\n\n', at) + 1, at);
  const days = [...paragraph.matchAll(new RegExp(DAY, 'giu'))].map(([day]) => day);
  return days.findLast((day) => !/same|that/i.test(day)) ?? null;
}

function resolve(phrase: string | null, published: string | null): string | null {
  if (phrase === null) return null;
  if (published === null && !FULL.test(phrase)) return null;
  const reference = new Date(`${published?.slice(0, 10) ?? '1970-01-01'}T12:00:00Z`);
  const weekday = WEEKDAYS.indexOf(phrase.toLowerCase());
  if (weekday !== -1) {
    const back = (reference.getUTCDay() - weekday + 7) % 7;
    return isoDayOf(reference.getTime() - back * 86_400_000);
  }
  const [found] = chrono.en.parse(phrase, { instant: reference, timezone: 0 });
  if (!found) return null;
  const { start } = found;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null) return null;
  const time = Date.UTC(year, month - 1, day);
  if (published !== null && isoDayOf(time) > published.slice(0, 10)) {
    return start.isCertain('year') ? null : isoDayOf(Date.UTC(year - 1, month - 1, day));
  }
  return isoDayOf(time);
}

const isoDayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
