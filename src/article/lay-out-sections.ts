import type { ParagraphBlock, SectionStart } from '../markdown/read-document.ts';
import type { SectionKind } from '../schema/section-kind.ts';
import { slugify } from '../schema/slugify.ts';
import { inferKind, inferSections, type ParagraphVoice } from './infer-sections.ts';

/** A section without its paragraphs. */
export interface SectionPlan {
  id: string;
  kind: SectionKind;
  label: string;
  heading: string | null;
  inferred: boolean;
  speaker: string | null;
  /** The first paragraph and the one after the last. */
  start: number;
  end: number;
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

/**
 * Divides an article into sections: where an editor set headings or comments, there; else where its voices change.
 * A kind that no comment sets is inferred, and said to be.
 *
 * @param nameOf The name of a speaker, by id, as a label shows it.
 */
export function layOutSections(
  blocks: readonly (SectionStart | ParagraphBlock)[],
  voices: readonly ParagraphVoice[],
  nameOf: (id: string) => string,
): SectionPlan[] {
  const starts = sectionStarts(blocks);
  const plans = starts.some(({ opening }) => opening) ? edited(starts, voices) : inferred(voices);
  const taken = new Map<string, number>();
  return plans.map(({ id, heading, ...plan }) => {
    const label = labelOf(plan.kind, plan.speaker, nameOf);
    return { ...plan, heading, label, id: unique(id ?? `section-${slugify(heading ?? label)}`, taken) };
  });
}

type Draft = Omit<SectionPlan, 'id' | 'label'> & { id: string | null };

interface Start {
  /** Null for the paragraphs before the first heading. */
  opening: SectionStart | null;
  start: number;
  end: number;
}

function sectionStarts(blocks: readonly (SectionStart | ParagraphBlock)[]): Start[] {
  const starts: Start[] = [{ opening: null, start: 0, end: 0 }];
  let index = 0;
  for (const block of blocks) {
    if (block.type === 'section') starts.push({ opening: block, start: index, end: index });
    else {
      index++;
      const last = starts.at(-1);
      if (last) last.end = index;
    }
  }
  return starts.filter(({ opening, start, end }) => opening !== null || end > start);
}

function edited(starts: readonly Start[], voices: readonly ParagraphVoice[]): Draft[] {
  return starts.map(({ opening, start, end }, index) => {
    const guess = inferKind(voices.slice(start, end), index === 0);
    const { section, speaker, id } = opening?.settings ?? {};
    const set = section?.value as SectionKind | undefined;
    const setSpeaker = speaker && speaker.value !== 'none' ? speaker.value : null;
    return {
      id: id?.value ?? null,
      heading: opening?.heading ?? null,
      kind: set ?? guess.kind,
      inferred: set === undefined,
      speaker: setSpeaker ?? (set === undefined ? guess.speaker : null),
      start,
      end,
    };
  });
}

function inferred(voices: readonly ParagraphVoice[]): Draft[] {
  return inferSections(voices).map((section) => ({
    ...section,
    id: null,
    heading: null,
    inferred: true,
  }));
}

/** “Readout: White House”; the article of an organization’s name has no place in a label. */
function labelOf(kind: SectionKind, speaker: string | null, nameOf: (id: string) => string): string {
  if (speaker === null) return LABELS[kind];
  return `${LABELS[kind]}: ${nameOf(speaker).replace(/^the\s+/i, '')}`;
}

function unique(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
