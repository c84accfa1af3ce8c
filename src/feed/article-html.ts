import type { Wording } from '../locales/wording.ts';
import type { Annotation, Article, Section } from '../schema/article.ts';
import { blocksHtml } from '../schema/blocks-html.ts';
import { partsOf } from '../schema/parts-of.ts';
import type { Picture } from '../schema/picture.ts';
import { escapeMarkup } from '../text/html.ts';
import { sectionLabel } from '../text/section-label.ts';

/** The whole article as HTML for a feed: its paragraphs under their headings, then its notes and corrections. */
export function articleHtml(
  { url, image, sections, annotations, corrections }: Article,
  wording: Wording,
): string {
  const { say, day } = wording;
  const numbers = new Map(annotations.map(({ id }, index) => [id, index + 1]));
  const marksOf = (ids: readonly string[]) =>
    ids.map((id) => noteMark(id, numbers.get(id) ?? 0, url)).join('');
  const notes = annotations.map((note) => `<li>${noteHtml(note, wording)}</li>`);
  return [
    ...(image ? [figureHtml(image)] : []),
    ...sections.flatMap((section, index) => [
      ...headingOf(section, index > 0, wording),
      ...sectionBlocks(section, marksOf),
    ]),
    ...(notes.length > 0 ? [`<h2>${escapeMarkup(say('notes'))}</h2>`, '<ol>', ...notes, '</ol>'] : []),
    ...(corrections.length > 0 ? [`<h2>${escapeMarkup(say('corrections'))}</h2>`] : []),
    ...corrections.map(
      (correction) => `<p>${escapeMarkup(`${day(correction.date)}: ${correction.text}`)}</p>`,
    ),
  ].join('\n');
}

/** The editor’s heading; where there is none, the label that parts a section from the one before. */
function headingOf(section: Section, hasOneBefore: boolean, wording: Wording): string[] {
  const { level, headingHtml } = section;
  if (headingHtml === null && !hasOneBefore) return [];
  return [`<h${level}>${headingHtml ?? escapeMarkup(sectionLabel(section, wording))}</h${level}>`];
}

function sectionBlocks(section: Section, marksOf: (annotations: readonly string[]) => string): string[] {
  const written = section.paragraphs.map(({ html, annotations, containers }) => ({
    html: withMarks(html, marksOf(annotations)),
    containers,
  }));
  return partsOf(section, written).flatMap((part) => {
    if (part.type === 'break') return ['<hr>'];
    return part.type === 'picture' ? [figureHtml(part.picture)] : blocksHtml(part.paragraphs);
  });
}

function figureHtml({ src, alt, caption, credit, width, height }: Picture): string {
  const size = width === null || height === null ? '' : ` width="${width}" height="${height}"`;
  const words = [caption, credit].filter((part) => part !== null).join(' ');
  const below = words === '' ? '' : `<figcaption>${escapeMarkup(words)}</figcaption>`;
  return `<figure><img src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}"${size}>${below}</figure>`;
}

/** The numbers of notes stand behind the paragraph, in a row of a table behind its last cell’s words. */
function withMarks(html: string, marks: string): string {
  return html.replace(/(?:<\/t[dh]>)?$/, (end) => marks + end);
}

/** Which note speaks of words of the paragraph: only the article’s page can tie it to the very words. */
function noteMark(id: string, number: number, url: string): string {
  return `<sup><a href="${url}#${id}">[${number}]</a></sup>`;
}

function noteHtml({ kind, rating, body, author, date, target }: Annotation, { say, day }: Wording): string {
  const head = [kind, rating].filter((part) => part !== null).join(': ');
  const foot = [author, date && day(date)].filter((part) => part !== null).join(say('comma'));
  const strong = head === '' ? '' : ` <strong>${escapeMarkup(head)}</strong>`;
  return [
    `<p>${escapeMarkup(quoted(target.exact, say))}${strong}</p>`,
    body,
    foot === '' ? '' : `<p>${escapeMarkup(foot)}</p>`,
  ].join('');
}

/** Words that the note speaks of. */
function quoted(words: string, say: Wording['say']): string {
  return /^[“"„«]/.test(words) ? words : say('quotation', { words });
}
