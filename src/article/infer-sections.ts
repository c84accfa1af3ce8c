import type { SectionKind } from '../schema/section-kind.ts';

/** What is known of a paragraph when its section is inferred. */
export interface ParagraphVoice {
  /** How many words it has. */
  words: number;
  /** The share of them that stand in direct quotations, from 0 to 1. */
  quoted: number;
  /** Whose words most of them are, as a name; null when nobody's or unknown. */
  speaker: string | null;
  /** Through what they were said: “in a readout”. */
  medium: string | null;
}

/** A run of paragraphs of one kind. */
export interface InferredSection {
  kind: SectionKind;
  speaker: string | null;
  /** The first paragraph and the one after the last. */
  start: number;
  end: number;
}

/** A story of fewer words is not divided: nobody would look for a part of it. */
const LONG_STORY = 400;
/** Nor is one that would fall into parts of fewer words than a reader would stop at. */
const CLEAR_PART = 50;

/** A paragraph is somebody's statement when at least this share of its words is theirs; below, it is reporting. */
const MOSTLY_QUOTED = 0.5;
const READOUT = /\breadout\b/i;

/**
 * Infers sections from who speaks: reporting until the first long quotation (`news`), a party's own account
 * (`readout`, when its medium says so), somebody's words (`statement`), and reporting after those (`background`).
 * Neighbours of one kind and speaker are one section. A story that is short, or falls into scraps, stays one.
 */
export function inferSections(paragraphs: readonly ParagraphVoice[]): InferredSection[] {
  const sections = sectionsOfVoices(paragraphs);
  const lengths = sections.map(({ start, end }) => wordsOf(paragraphs.slice(start, end)));
  const isDivided = wordsOf(paragraphs) >= LONG_STORY && lengths.every((words) => words >= CLEAR_PART);
  return isDivided ? sections : undivided(paragraphs);
}

/** The article as one section. */
export function undivided(paragraphs: readonly ParagraphVoice[]): InferredSection[] {
  if (paragraphs.length === 0) return [];
  return [{ ...inferKind(paragraphs, true), start: 0, end: paragraphs.length }];
}

function wordsOf(paragraphs: readonly ParagraphVoice[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words, 0);
}

function sectionsOfVoices(paragraphs: readonly ParagraphVoice[]): InferredSection[] {
  const sections: InferredSection[] = [];
  paragraphs.forEach((voice, index) => {
    const last = sections.at(-1);
    const kind = kindOf(voice, sections);
    const speaker = kind === 'statement' || kind === 'readout' ? voice.speaker : null;
    if (last && last.kind === kind && last.speaker === speaker) last.end = index + 1;
    else sections.push({ kind, speaker, start: index, end: index + 1 });
  });
  return sections;
}

/** The kind of a section whose bounds an editor set: what most of it is. */
export function inferKind(
  paragraphs: readonly ParagraphVoice[],
  isFirst: boolean,
): Pick<InferredSection, 'kind' | 'speaker'> {
  const spoken = paragraphs.filter(isSpoken);
  if (spoken.length * 2 <= paragraphs.length) return { kind: isFirst ? 'news' : 'background', speaker: null };
  const speakers = new Set(spoken.map(({ speaker }) => speaker));
  const speaker = speakers.size === 1 ? (spoken[0]?.speaker ?? null) : null;
  return { kind: spoken.some(isReadout) ? 'readout' : 'statement', speaker };
}

function kindOf(voice: ParagraphVoice, before: readonly InferredSection[]): SectionKind {
  if (!isSpoken(voice)) {
    return before.some(({ kind }) => kind === 'statement' || kind === 'readout') ? 'background' : 'news';
  }
  const last = before.at(-1);
  const goesOn = last?.kind === 'readout' && last.speaker === voice.speaker && voice.medium === null;
  return isReadout(voice) || goesOn ? 'readout' : 'statement';
}

function isSpoken({ quoted, speaker }: ParagraphVoice): boolean {
  return quoted >= MOSTLY_QUOTED && speaker !== null;
}

function isReadout({ medium }: ParagraphVoice): boolean {
  return medium !== null && READOUT.test(medium);
}
