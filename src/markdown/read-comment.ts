import type { Html } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { didYouMean } from '../message/nearest.ts';
import { positionOf } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { sectionKind } from '../schema/section-kind.ts';
import { mendComment } from './mend-comment.ts';

/** A value that an editor set in a comment, and where it stands. */
export interface Setting {
  value: string;
  place: Position;
}

/** Whose the quotes are: of all of them, or of each in order, when the value is a list such as `[ada-finch, none]`. */
export interface SpeakerSetting extends Setting {
  each?: Setting[];
}

/** What a comment can set for the section or the paragraph behind it. */
export interface Settings {
  section?: Setting;
  speaker?: SpeakerSetting;
  id?: Setting;
}

const KEYS = ['section', 'speaker', 'id'] as const;
const COMMENT = /^<!--([\s\S]*?)-->$/;
const HAS_KEYS = /^\s*[\p{L}\p{N}_-]+\s*:/u;
const ENTRY = /\s*([^:,]*?)\s*:\s*(\[[^\]]*\]|[^,]*?)\s*(?:,|$)/gy;
const LIST = /^\[([^\]]*)\]$/;

/** Whether a Markdown HTML node is one comment and nothing else. */
export function isComment(html: Html): boolean {
  return COMMENT.test(html.value);
}

/**
 * Reads the keys of a comment such as `<!-- section: readout, speaker: white-house -->`. A comment of plain
 * words sets nothing; one of ours without a colon is reported. Unknown keys and section kinds are reported at their place.
 *
 * @param html A node for which `isComment` holds.
 */
export function readComment(html: Html, file: VFile): Settings {
  const body = COMMENT.exec(html.value)?.[1] ?? '';
  const settings: Settings = {};
  const start = (html.position?.start.offset ?? 0) + '<!--'.length;
  const placeOf = placeIn(file, start);
  if (!HAS_KEYS.test(body)) {
    const words = body.trim();
    const meant = mendComment(words);
    if (meant === null) return settings;
    const reason = `The comment “${words}” sets nothing, for it has no colon; write “<!-- ${meant.body} -->”.`;
    const place = placeOf(body.indexOf(words), words.length);
    report(file, 'comment-key', reason, {
      place,
      actual: words,
      expected: [meant.body],
      fatal: meant.isSure,
    });
    return settings;
  }
  ENTRY.lastIndex = 0;
  let read = 0;
  for (let entry = ENTRY.exec(body); entry && entry[0] !== ''; entry = ENTRY.exec(body)) {
    read = ENTRY.lastIndex;
    const [whole, key = '', value = ''] = entry;
    const keyAt = entry.index + whole.indexOf(key);
    const valueAt = entry.index + whole.indexOf(value, whole.indexOf(':') + 1);
    const known = KEYS.find((name) => name === key);
    if (!known) {
      report(file, 'comment-key', unknownKey(key), {
        place: placeOf(keyAt, key.length),
        actual: key,
        expected: [...KEYS],
      });
      continue;
    }
    const setting = { value, place: placeOf(valueAt, value.length) };
    if (/^\[[^\]]*$/.test(value)) {
      const reason = `The list “${value}” is not closed; end it with “]”, as in “speaker: [one-id, none]”.`;
      report(file, 'comment-value', reason, { place: setting.place, actual: value });
      return settings;
    }
    const each = known === 'speaker' ? listed(value, (at, length) => placeOf(valueAt + at, length)) : null;
    if (each) {
      if (each.every((one) => isKnownValue(known, one, file))) settings.speaker = { ...setting, each };
    } else if (isKnownValue(known, setting, file)) settings[known] = setting;
  }
  const rest = body.slice(read).trim();
  if (rest !== '') {
    const { speaker } = settings;
    const list =
      speaker && !speaker.each ? ` For several speakers write “speaker: [${speaker.value}, ${rest}]”.` : '';
    const reason = `“${rest}” sets nothing; expected a key and a value, such as “speaker: one-id”.${list}`;
    report(file, 'comment-key', reason, {
      place: placeOf(body.indexOf(rest, read), rest.length),
      actual: rest,
      expected: [...KEYS],
    });
  }
  return settings;
}

/** The values of a list in square brackets; null for what is none. */
function listed(value: string, placeOf: (at: number, length: number) => Position): Setting[] | null {
  const inner = LIST.exec(value)?.[1];
  if (inner === undefined) return null;
  let at = 1;
  return inner.split(',').map((part) => {
    const one = part.trim();
    const place = placeOf(at + part.indexOf(one), one.length);
    at += part.length + 1;
    return { value: one, place };
  });
}

function placeIn(file: VFile, start: number): (at: number, length: number) => Position {
  return (at, length) => positionOf(file, start + at, start + at + length);
}

function unknownKey(key: string): string {
  return `Unknown key “${key}” in a comment; expected section, speaker or id.${didYouMean(key, KEYS)}`;
}

function isKnownValue(key: keyof Settings, { value, place }: Setting, file: VFile): boolean {
  const kinds: readonly string[] = sectionKind.options;
  if (value === '') {
    report(file, 'comment-value', `The comment’s key “${key}” has no value; write one behind the colon.`, {
      place,
    });
    return false;
  }
  if (key !== 'section' || kinds.includes(value)) return true;
  report(
    file,
    'comment-value',
    `Unknown kind of section “${value}”; expected one of ${kinds.join(', ')}.${didYouMean(value, kinds)}`,
    { place, actual: value, expected: [...kinds] },
  );
  return false;
}
