import type { TextBlock } from './attribution.ts';
import { sexOfName } from './names/gender.ts';
import { isNoSpeaker } from './no-speaker.ts';

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
const TIME = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s+)';
const IS_TIMED = new RegExp(`^${TIME}`, 'u');
/** “, MAYOR”, “ (Labour)” behind the name. */
const ROLE = '(?:,[^:“”"]{1,60}| ?\\([^)]{1,40}\\))?';
/** “BERG: We will.”, “Anna Berg: …”, “THE COURT: …”, “[12:05] BERG, MAYOR: …”, “Q. Will you?”, “A: We will.” */
const LABEL = new RegExp(
  `^${TIME}?(?<name>${CAPITALS}(?: ${CAPITALS}){0,3}|${WORD}(?: (?:${WORD}|&|van|de|der|den|von|of|the)){0,4})${ROLE}:\\s+|^(?<letter>[QA])[.:]\\s+`,
  'u',
);

/** Captions stand between turns: “The harbour. Photo: …” */
const CAPTION = /(?:^|[.!?)\s])(?:photo|picture|image|video|audio|credit)s?:/i;

const QUESTION = /^Q[.:]\s/;
const ANSWER = /^A[.:]\s/;

/** Fewer turns are a heading (“UPDATE: …”), not a conversation; with the time of each, or nothing else in the text, two are one. */
const LEAST_TURNS = 3;
const LEAST_SURE_TURNS = 2;
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
  for (const [i, block] of blocks.entries()) {
    const turn = labelOf(text, block);
    if (!turn || isHeading(text, blocks, i)) continue;
    labelled.set(block, turn);
    const voice = lastWord(text.slice(turn.label.start, turn.label.end));
    voices.set(voice, (voices.get(voice) ?? 0) + 1);
  }
  const returning = [...voices.values()].some((count) => count > 1);
  const isTalk = labelled.size >= LEAST_TURNS && voices.size >= LEAST_VOICES && returning;
  if (!isTalk && !isSurelyTalk() && !blocks.some((_, i) => isAnswered(text, blocks, i))) return new Map();
  return withContinuations(text, blocks, labelled, voices.size);

  function isSurelyTalk(): boolean {
    const turns = [...labelled.keys()].map(({ start, end }) => text.slice(start, end));
    if (turns.length < LEAST_SURE_TURNS) return false;
    if (turns.every((turn) => IS_TIMED.test(turn))) return true;
    if (blocks.filter((_, i) => isQuestionTo(text, blocks, labelled, i)).length >= LEAST_SURE_TURNS)
      return true;
    const names = [...labelled.values()].map(({ label }) => text.slice(label.start, label.end));
    if (voices.size < LEAST_VOICES || names.some((name) => name !== name.toUpperCase())) return false;
    return labelled.size === blocks.length || turns.every((turn) => isPersonsLabel(turn));
  }
}

/** “ANNA BERG: …”, “MR BERG, COUNSEL: …” */
function isPersonsLabel(turn: string): boolean {
  const [, name = '', role] = /^([^:,(]+)(,|\s\()?/.exec(turn) ?? [];
  const [first = '', second] = name.trim().split(' ');
  return second !== undefined && (role !== undefined || sexOfName(first) !== null);
}

/** “Meet the mayor: Anna Berg”, above questions and answers. */
function isHeading(text: string, blocks: readonly TextBlock[], at: number): boolean {
  if (at > 0) return false;
  const [heading = '', ...others] = blocks.map(({ start, end }) => text.slice(start, end));
  return (
    !/[.?!…”"’']$/.test(heading) && !QUESTION.test(heading) && others.some((words) => QUESTION.test(words))
  );
}

function labelOf(text: string, { start, end }: TextBlock): Turn | null {
  const match = LABEL.exec(text.slice(start, end));
  const name = match?.groups?.name ?? match?.groups?.letter;
  if (!match || name === undefined || isNoSpeaker(name)) return null;
  const at = start + match[0].indexOf(name);
  return { label: { start: at, end: at + name.length }, start: start + match[0].length, continued: false };
}

/** Two labels are one voice by their last word: “Anna Berg” and “Berg”. */
const lastWord = (label: string) => label.toLowerCase().split(' ').at(-1) ?? '';

function withContinuations(
  text: string,
  blocks: readonly TextBlock[],
  labelled: ReadonlyMap<TextBlock, Turn>,
  voices: number,
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
    else if (voices < LEAST_VOICES && isQuestionTo(text, blocks, labelled, i)) continue;
    else if (!goesOn) current = undefined;
    else if (current && !CAPTION.test(text.slice(block.start, block.end)))
      turns.set(block, { label: current.label, start: block.start, continued: true });
  }
  return turns;
}

/** Whether a block is the question, without a label, that the labelled block behind it answers. */
function isQuestionTo(
  text: string,
  blocks: readonly TextBlock[],
  labelled: ReadonlyMap<TextBlock, Turn>,
  at: number,
): boolean {
  const [question, answer] = blocks.slice(at, at + 2);
  if (!question || !answer || labelled.has(question) || !labelled.has(answer)) return false;
  const words = text.slice(question.start, question.end);
  return words.length <= LONGEST_QUESTION && /\?$/.test(words) && !/[“”"]/.test(words);
}

const LONGEST_QUESTION = 300;

/** A question and its answer are a conversation however short. */
function isAnswered(text: string, blocks: readonly TextBlock[], at: number): boolean {
  const [question, answer] = blocks.slice(at, at + 2).map(({ start, end }) => text.slice(start, end));
  return question !== undefined && answer !== undefined && QUESTION.test(question) && ANSWER.test(answer);
}

/** One emphasized question may be a subheading. */
const LEAST_QUESTIONS = 2;

/**
 * The blocks that answer questions without a label, which are emphasized, each with whether it goes on from the block before; none
 * where there are fewer than two questions. Behind the last question it is one block, as nothing tells where the interview ends.
 */
export function answersOf(text: string, blocks: readonly TextBlock[]): Map<TextBlock, boolean> {
  const asks = blocks.map(
    ({ start, end, isEmphasized }) => isEmphasized === true && /\?[”"’']?$/.test(text.slice(start, end)),
  );
  const answers = new Map<TextBlock, boolean>();
  if (asks.filter((isQuestion) => isQuestion).length < LEAST_QUESTIONS) return answers;
  const last = asks.lastIndexOf(true);
  for (const [i, block] of blocks.entries()) {
    if (i <= asks.indexOf(true) || i > last + 1 || asks[i] || block.isEmphasized) continue;
    if (!CAPTION.test(text.slice(block.start, block.end))) answers.set(block, !asks[i - 1]);
  }
  return answers;
}
