import { en } from '../locales/en.ts';
import type { DocumentBlock, SectionStart } from '../markdown/read-document.ts';
import type { PictureBlock } from '../markdown/read-picture.ts';
import type { SectionKind } from '../schema/section-kind.ts';
import { slugify } from '../schema/slugify.ts';
import { isUnnamed } from '../schema/unnamed.ts';
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
  /** Its pictures, and before which of its paragraphs each stands. */
  pictures: PlacedPicture[];
}

/** A picture, and before which paragraph of its section it stands. */
export interface PlacedPicture {
  before: number;
  picture: PictureBlock;
}

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
    : inferred(infers ? inferSections(voices) : undivided(voices), starts[0]);
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
  pictures: PlacedPicture[];
}

function sectionStarts(blocks: readonly DocumentBlock[]): Start[] {
  const starts: Start[] = [{ opening: null, start: 0, end: 0, breaks: [], pictures: [] }];
  let index = 0;
  for (const block of blocks) {
    const last = starts.at(-1);
    if (block.type === 'section')
      starts.push({ opening: block, start: index, end: index, breaks: [], pictures: [] });
    else if (block.type === 'break') last?.breaks.push(index - last.start);
    else if (block.type === 'picture') last?.pictures.push({ before: index - last.start, picture: block });
    else if (last) last.end = ++index;
  }
  return starts.filter(
    ({ opening, start, end, breaks, pictures }) =>
      opening || end > start || breaks.length > 0 || pictures.length > 0,
  );
}

function edited(starts: readonly Start[], voices: readonly ParagraphVoice[]): Draft[] {
  const depths = starts.flatMap(({ opening }) => opening?.depth ?? []);
  // The headline is the page’s only heading of the first level.
  const lowered = depths.includes(1) ? 1 : 0;
  return starts.map(({ opening, start, end, breaks, pictures }, index) => {
    const guess = inferKind(voices.slice(start, end), index === 0);
    const { section, speaker, id } = opening?.settings ?? {};
    const set = section?.value as SectionKind | undefined;
    const setSpeaker = speaker && !isUnnamed(speaker.value) ? speaker.value : null;
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
      pictures,
    };
  });
}

function inferred(sections: readonly InferredSection[], whole: Start | undefined): Draft[] {
  const { breaks = [], pictures = [] } = whole ?? {};
  return sections.map((section, index) => ({
    ...section,
    id: null,
    heading: null,
    level: 2,
    inferred: true,
    // What stands before a section's first paragraph stands in it; at the end of the article, in the last.
    breaks: breaks.filter((at) => isIn(at, section, index)).map((at) => at - section.start),
    pictures: pictures
      .filter(({ before }) => isIn(before, section, index))
      .map(({ before, picture }) => ({ before: before - section.start, picture })),
  }));

  function isIn(at: number, { start, end }: InferredSection, index: number): boolean {
    return at >= start && (at < end || index + 1 === sections.length);
  }
}

/** “Readout: White House”; the article of an organization’s name has no place in a label. */
function labelOf(kind: SectionKind, speaker: string | null, nameOf: (id: string) => string): string {
  if (speaker === null) return en[kind];
  return `${en[kind]}: ${nameOf(speaker).replace(/^the\s+/i, '')}`;
}
