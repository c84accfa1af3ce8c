import type { TextBlock } from './attribution.ts';

/** A turn of a conversation, or a further paragraph of one. */
export interface Turn {
  /** The speaker’s name in the label that the turn begins with: “ANNA BERG” in “ANNA BERG, MAYOR: …”. */
  label: { start: number; end: number };
  /** Where the words begin. */
  start: number;
  /** Whether the label stands in a block before. */
  continued: boolean;
}

const WORD = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*";
const CAPITALS = "(?!\\d)[\\p{Lu}][\\p{Lu}\\p{N}.'’-]*";
/** “[12:05]” and “(00:12:05)” before a label, as transcribing programs write. */
const TIME = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s+)?';
/** “, MAYOR”, “ (Labour)” behind the name. */
const ROLE = '(?:,[^:“”"]{1,60}| ?\\([^)]{1,40}\\))?';
/** “BERG: We will.”, “Anna Berg: …”, “THE COURT: …”, “[12:05] BERG, MAYOR: …”, “Q. Will you?”, “A: We will.” */
const LABEL = new RegExp(
  `^${TIME}(?<name>${CAPITALS}(?: ${CAPITALS}){0,3}|${WORD}(?: (?:${WORD}|van|de|der|den|von|of|the)){0,4})${ROLE}:\\s+|^(?<letter>[QA])[.:]\\s+`,
  'u',
);

/** What stands before a colon and speaks no word of its own. */
const NO_SPEAKER =
  /^(?:photo|photos|picture|image|video|audio|graphic|credit|caption|source|sources|tickets?|when|where|what|who|why|how|time|date|venue|place|price|cost|contact|email|phone|tel|website|update|updated|correction|note|notes|read more|more|related|see also|editor.?s note|subject|re|from|to|location|warning|tip|step \d+|chapter \d+|part \d+|reports?|analysis|opinion|exclusive|breaking)$/i;
/** Captions stand between turns: “The harbour. Photo: …” */
const CAPTION = /(?:^|[.!?)\s])(?:photo|picture|image|video|audio|credit)s?:/i;

const QUESTION = /^Q[.:]\s/;
const ANSWER = /^A[.:]\s/;

/** Fewer turns are a heading (“UPDATE: …”), not a conversation. */
const LEAST_TURNS = 3;
const LEAST_VOICES = 2;
/** In a transcript every so-many-th block or more bears a label. */
const SPARSEST = 4;

/**
 * The turns of an interview or a transcript, for each block that is one; empty for any other text. What stands between
 * two turns goes on with the one before, and behind the last one where the text is nothing but a transcript.
 */
export function transcriptLabels(text: string, blocks: readonly TextBlock[]): Map<TextBlock, Turn> {
  const labelled = new Map<TextBlock, Turn>();
  const voices = new Map<string, number>();
  for (const block of blocks) {
    const turn = labelOf(text, block);
    if (!turn) continue;
    labelled.set(block, turn);
    const voice = lastWord(text.slice(turn.label.start, turn.label.end));
    voices.set(voice, (voices.get(voice) ?? 0) + 1);
  }
  const returning = [...voices.values()].some((count) => count > 1);
  const isTalk = labelled.size >= LEAST_TURNS && voices.size >= LEAST_VOICES && returning;
  if (!isTalk && !blocks.some((_, i) => isAnswered(text, blocks, i))) return new Map();
  return withContinuations(text, blocks, labelled);
}

function labelOf(text: string, { start, end }: TextBlock): Turn | null {
  const match = LABEL.exec(text.slice(start, end));
  const name = match?.groups?.name ?? match?.groups?.letter;
  if (!match || name === undefined || NO_SPEAKER.test(name)) return null;
  const at = start + match[0].indexOf(name);
  return { label: { start: at, end: at + name.length }, start: start + match[0].length, continued: false };
}

/** Two labels are one voice by their last word: “Anna Berg” and “Berg”. */
const lastWord = (label: string) => label.toLowerCase().split(' ').at(-1) ?? '';

function withContinuations(
  text: string,
  blocks: readonly TextBlock[],
  labelled: ReadonlyMap<TextBlock, Turn>,
): Map<TextBlock, Turn> {
  const turns = new Map<TextBlock, Turn>();
  const isWhole = blocks[0] !== undefined && labelled.has(blocks[0]);
  // An article with a few turns in it tells in between what nobody says.
  const isDense = labelled.size * SPARSEST >= blocks.length;
  const last = blocks.findLastIndex((block) => labelled.has(block));
  let current: Turn | undefined;
  for (const [i, block] of blocks.entries()) {
    const turn = labelled.get(block);
    if (turn) current = turn;
    const goesOn = isDense && current && !block.opensSection && (i < last || isWhole);
    if (turn) turns.set(block, turn);
    else if (!goesOn) current = undefined;
    else if (current && !CAPTION.test(text.slice(block.start, block.end)))
      turns.set(block, { label: current.label, start: block.start, continued: true });
  }
  return turns;
}

/** A question and its answer are a conversation however short. */
function isAnswered(text: string, blocks: readonly TextBlock[], at: number): boolean {
  const [question, answer] = blocks.slice(at, at + 2).map(({ start, end }) => text.slice(start, end));
  return question !== undefined && answer !== undefined && QUESTION.test(question) && ANSWER.test(answer);
}
