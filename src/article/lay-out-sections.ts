import type { DocumentBlock, SectionStart } from '../markdown/read-document.ts';
import type { SectionKind } from '../schema/section-kind.ts';
import { slugify } from '../schema/slugify.ts';
import type { InlineContent } from '../text/inline-content.ts';
import { uniqueIds } from '../text/unique-ids.ts';
import {
  type InferredSection,
  inferKind,
  inferSections,
  type ParagraphVoice,
  undivided,
} from './infer-sections.ts';

/** A section without its paragraphs. */
export interface SectionPlan {
  id: string;
  kind: SectionKind;
  label: string;
  heading: InlineContent | null;
  /** The level of its heading, from 2. */
  level: number;
  inferred: boolean;
  speaker: string | null;
  /** The first paragraph and the one after the last. */
  start: number;
  end: number;
  /** Before which of its paragraphs dividing lines stand, counted from its first. */
  breaks: number[];
}

const LABELS: Record<SectionKind, string> = {
  news: 'News',
  readout: 'Readout',
  statement: 'Statement',
  background: 'Background',
  analysis: 'Analysis',
  interview: 'Interview',
  transcript: 'Transcript',
};

/** How an article is to be divided. */
export interface Division {
  /** Whether voices may divide an article that no editor has divided. */
  infers: boolean;
  /** The name of a speaker, by id, as a label shows it. */
  nameOf: (id: string) => string;
}

/**
 * Divides an article into sections: where an editor set headings or comments, there; else where its voices change.
 * A kind that no comment sets is inferred, and said to be.
 */
export function layOutSections(
  blocks: readonly DocumentBlock[],
  voices: readonly ParagraphVoice[],
  { infers, nameOf }: Division,
): SectionPlan[] {
  const starts = sectionStarts(blocks);
  const plans = starts.some(({ opening }) => opening)
    ? edited(starts, voices)
    : inferred(infers ? inferSections(voices) : undivided(voices), starts[0]?.breaks ?? []);
  const ids = plans.flatMap(({ id }) => id ?? []);
  const unique = uniqueIds(ids);
  return plans.map(({ id, heading, ...plan }) => {
    const label = labelOf(plan.kind, plan.speaker, nameOf);
    return { ...plan, heading, label, id: id ?? unique(`section-${slugify(heading?.text ?? label)}`) };
  });
}

type Draft = Omit<SectionPlan, 'id' | 'label'> & { id: string | null };

interface Start {
  /** Null for the paragraphs before the first heading. */
  opening: SectionStart | null;
  start: number;
  end: number;
  breaks: number[];
}

function sectionStarts(blocks: readonly DocumentBlock[]): Start[] {
  const starts: Start[] = [{ opening: null, start: 0, end: 0, breaks: [] }];
  let index = 0;
  for (const block of blocks) {
    const last = starts.at(-1);
    if (block.type === 'section') starts.push({ opening: block, start: index, end: index, breaks: [] });
    else if (block.type === 'break') last?.breaks.push(index - last.start);
    else if (last) last.end = ++index;
  }
  return starts.filter(({ opening, start, end, breaks }) => opening || end > start || breaks.length > 0);
}

function edited(starts: readonly Start[], voices: readonly ParagraphVoice[]): Draft[] {
  const depths = starts.flatMap(({ opening }) => opening?.depth ?? []);
  // The headline is the page’s only heading of the first level.
  const lowered = depths.includes(1) ? 1 : 0;
  return starts.map(({ opening, start, end, breaks }, index) => {
    const guess = inferKind(voices.slice(start, end), index === 0);
    const { section, speaker, id } = opening?.settings ?? {};
    const set = section?.value as SectionKind | undefined;
    const setSpeaker = speaker && speaker.value !== 'none' ? speaker.value : null;
    return {
      id: id?.value ?? null,
      heading: opening?.heading ?? null,
      level: Math.min((opening?.depth ?? 2) + lowered, 6),
      kind: set ?? guess.kind,
      inferred: set === undefined,
      speaker: setSpeaker ?? (set === undefined ? guess.speaker : null),
      start,
      end,
      breaks,
    };
  });
}

function inferred(sections: readonly InferredSection[], breaks: readonly number[]): Draft[] {
  return sections.map((section, index) => ({
    ...section,
    id: null,
    heading: null,
    level: 2,
    inferred: true,
    // A line before a section's first paragraph stands in it; one at the end of the article, in the last.
    breaks: breaks
      .filter((at) => at >= section.start && (at < section.end || index + 1 === sections.length))
      .map((at) => at - section.start),
  }));
}

/** “Readout: White House”; the article of an organization’s name has no place in a label. */
function labelOf(kind: SectionKind, speaker: string | null, nameOf: (id: string) => string): string {
  if (speaker === null) return LABELS[kind];
  return `${LABELS[kind]}: ${nameOf(speaker).replace(/^the\s+/i, '')}`;
}
