import type { VFile } from 'vfile';
import type { ArticleDocument, ParagraphBlock } from '../markdown/read-document.ts';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { slugify } from '../schema/slugify.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { isUnnamed } from '../schema/unnamed.ts';
import { findStrayMarks, type StrayMark } from './check-quotation-marks.ts';
import { likelySpeaker } from './likely-speaker.ts';

/**
 * Reports an empty article, speakers without a file, and quotation marks without a partner.
 *
 * @param language BCP 47; null where nobody knows, and with it which marks quote
 */
export function checkArticle(
  document: ArticleDocument,
  language: string | null,
  known: ReadonlyMap<string, KnownSpeaker>,
  file: VFile,
): void {
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph');
  if (paragraphs.length === 0) {
    const place = { line: String(file).split('\n').length, column: 1 };
    report(file, 'empty-file', 'The article has no text; write it below the front matter.', { place });
  }
  for (const block of document.blocks) {
    if (block.type === 'break') continue;
    const setting = block.type === 'picture' ? block.speaker : block.settings.speaker;
    checkSpeaker(setting, known, file);
    const { value, place, each } = setting ?? {};
    if (block.type === 'section' && each) {
      const reason = `A section has one speaker, not a list such as ${value}; write a list in a comment before the paragraph with the quotes.`;
      report(file, 'comment-value', reason, { place, actual: value });
    }
  }
  if (language === null) return;
  for (const stray of findStrayMarks(paragraphs, language)) reportStray(stray, paragraphs, file);
}

function checkSpeaker(
  setting: ParagraphBlock['settings']['speaker'],
  known: ReadonlyMap<string, KnownSpeaker>,
  file: VFile,
): void {
  const all = setting ? (setting.each ?? [setting]) : [];
  const isKnown = (id: string) => isUnnamed(id) || known.has(id);
  for (const { value, place } of all) {
    if (isKnown(value)) continue;
    const ids = [...known.keys()].sort();
    const parts = idsIn(value);
    if (parts.length > 1 && parts.some(isKnown)) {
      const list = all.flatMap((one) => idsIn(one.value)).join(', ');
      const reason = `A comma is missing between the ids in “${value}”; write “speaker: [${list}]”.`;
      report(file, 'speaker-id', reason, { place, actual: value, expected: ids });
      continue;
    }
    const id = slugify(value);
    const likely = likelySpeaker(value, known);
    const add =
      id === value
        ? `Add content/speakers/${id}.yml, or write “none”.`
        : `An id has lower-case letters, digits and hyphens: write “${id}”, and add content/speakers/${id}.yml, or write “none”.`;
    const advice = likely === null ? add : `Did you mean “${likely}”?`;
    report(file, 'speaker-id', `Unknown speaker “${value}”. ${advice}`, {
      place,
      actual: value,
      expected: ids,
    });
  }
}

/** The ids of a list, whatever stands between them. */
const idsIn = (value: string): string[] =>
  value.split(/[\s;/|&+]+/).filter((word) => word !== '' && word !== 'and');

function reportStray(stray: StrayMark, paragraphs: readonly ParagraphBlock[], file: VFile): void {
  const { paragraph, offset, mark, opens, mayBeLetter = false, mayBeClosed = false, mismatch } = stray;
  const point = pointAt(file, paragraphs[paragraph]?.content.offsets[offset] ?? 0);
  const unlike = mismatch && unlikeItsPartner(mark, opens, mismatch);
  const alone = opens
    ? `The quotation mark ${mark} is never closed in its paragraph; close it, or open the next paragraph with ${mark} if the quotation goes on there${mayBeLetter ? '; if it is an apostrophe, write ’' : ''}.`
    : `The quotation mark ${mark} closes what nothing has opened; open the quotation before it in the same paragraph.`;
  report(file, 'quotation-mark', unlike ?? alone, {
    place: point,
    actual: mark,
    ...(mismatch && { expected: [mismatch.instead] }),
    fatal: !mayBeLetter && !mayBeClosed,
  });
}

function unlikeItsPartner(
  mark: string,
  opens: boolean,
  { partner, instead }: NonNullable<StrayMark['mismatch']>,
): string {
  const [first, last] = opens ? ['closed', 'opened'] : ['opened', 'closed'];
  return `The quotation that is ${first} with ${partner} is ${last} with another mark, ${mark}; write ${instead} here.`;
}
