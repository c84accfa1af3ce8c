import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';

/** Words as wink-nlp holds them. */
interface RawWords {
  /** Four numbers a word: its own, the spaces before it, its dictionary form and tag where they are certain, and flags. */
  tokens: readonly number[];
  cache: Cache;
}

/** Words looked up each by itself. */
interface LookedUp extends RawWords {
  /** The number of each word's part of speech. */
  tags: readonly number[];
  /** Bits of a word's third number that stand below its tag. */
  tagShift: number;
}

/** What wink-nlp knows of words by their numbers. */
interface Cache {
  /** The number of the word in lower case, in its first spelling. */
  normal: (id: number) => number;
  /** The same for a part of a word that wink-nlp takes for two, by its second number. */
  nox: (spaces: number) => number;
  isMemberPOS: (id: number, tag: number) => boolean;
  valueOf: (feature: 'pos', tag: number) => PartOfSpeech;
}

/** A stage of wink-nlp's language model. */
interface Stage {
  machines: readonly string[];
  /** Tells which event a word is to the machines. */
  transformers: readonly [(event: number, cache: Cache, tokens: readonly number[], at: number) => number];
}

const stages = model as unknown as Record<'pos' | 'sbd', () => Stage>;
/** Gives words their tags by those around them. */
export const TAGGING = stages.pos();
/** Ends sentences. */
export const ENDING = stages.sbd();

let last: LookedUp | null = null;

/** Where it would tag words it only hands them out: to tag a text, it takes four times as long as `tagWords`. */
const nlp = winkNLP(
  {
    ...model,
    pos: () => ({
      ...TAGGING,
      machines: [],
      setter: ({ tokens, cache }: RawWords, tags: readonly number[], _size: number, tagShift: number) => {
        last = { tokens, cache, tags, tagShift };
      },
    }),
  },
  ['pos'],
);

/** @param words with spaces between */
export function lookUp(words: string): LookedUp {
  nlp.readDoc(words);
  return last as LookedUp;
}

/** The dictionary form of the first of some words as the part of speech that its third number tells. */
export const dictionaryForm = (words: RawWords): string => nlp.its.lemma(0, words, model.addons);
