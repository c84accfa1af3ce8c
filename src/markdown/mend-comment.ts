import { sectionKind } from '../schema/section-kind.ts';
import { slugify } from '../schema/slugify.ts';
import { isUnnamed } from '../schema/unnamed.ts';

/** A comment as it was meant. */
export interface MendedComment {
  /** What stands in it: “section: readout”. */
  body: string;
  /** Whether it can be nothing else; “speaker unclear” may be a word to a colleague. */
  isSure: boolean;
}

/** A word of ours, and a value without the colon between them: “speaker ada-finch”, “speaker = ada-finch”, “Speaker Ada Finch”. */
const WITHOUT_COLON =
  /^([Ss]ection|[Ss]peaker|[Ii][Dd])(?:\s*(=)\s*|\s+[;–—-]\s+|\s+)(\[[^\]]*\]|\S+|\p{Lu}\S*(?:\s+\p{Lu}\S*)+)$/u;

const BETWEEN_ENTRIES = /,(?![^[]*\])/;

/**
 * What a comment was meant to be that has our words and no colon: “section readout” is “section: readout”.
 *
 * @param body what stands in the comment
 * @returns null for a comment of plain words, such as “section break”
 */
export function mendComment(body: string): MendedComment | null {
  const entries = body.split(BETWEEN_ENTRIES).map((entry) => mendEntry(entry.trim()));
  const meant = entries.filter((entry) => entry !== null);
  if (meant.length < entries.length) return null;
  return { body: meant.map((entry) => entry.body).join(', '), isSure: meant.some(({ isSure }) => isSure) };
}

function mendEntry(entry: string): MendedComment | null {
  const [, written = '', sign, value = ''] = WITHOUT_COLON.exec(entry) ?? [];
  const key = written.toLowerCase();
  if (key === 'speaker') {
    const isSure = sign !== undefined || isUnnamed(value) || /[-\p{Lu}[]/u.test(value);
    return { body: `speaker: ${value.startsWith('[') ? value : slugify(value)}`, isSure };
  }
  const kinds: readonly string[] = sectionKind.options;
  const isMeant = sign !== undefined || (key === 'section' ? kinds.includes(value) : value.startsWith('p-'));
  return key !== '' && isMeant ? { body: `${key}: ${value}`, isSure: true } : null;
}
