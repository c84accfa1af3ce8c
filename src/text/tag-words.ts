import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';

/** What the tagger finds for a word. */
export interface TaggedWord {
  /** Universal part of speech. */
  pos: PartOfSpeech;
  /** The dictionary form, lower case: “say” for “said”. */
  lemma: string;
  /** Whether a sentence ends here. */
  last: boolean;
}

/** Takes a third of a second to load: whoever reads nothing anew does without. */
let loaded: ReturnType<typeof winkNLP> | undefined;

/**
 * Tags the words of a stretch of English by wink-nlp's lite web model, which ends its sentences too. Of a word that wink-nlp
 * takes for two (“cannot”) the part of speech and the dictionary form are those of the first part.
 *
 * @param words without spaces
 */
export function tagWords(words: readonly string[]): TaggedWord[] {
  if (words.length === 0) return [];
  loaded ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = loaded;
  // Its type leaves out a parameter that all such functions are given.
  const dictionaryForm = its.lemma as ItsFunction<string>;
  const document = loaded.readDoc(words.join(' '));
  const tokens = document.tokens();
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const lemmas = tokens.out(dictionaryForm) as string[];
  const spans = document.sentences().out(its.span) as number[][];
  let sentence = 0;
  const parts = tags.map((pos, at): TaggedWord => {
    const last = spans[sentence]?.[1] === at;
    if (last) sentence++;
    return { pos, lemma: (lemmas[at] ?? '').toLowerCase(), last };
  });
  if (parts.length === words.length) return parts;
  const spaces = tokens.out(its.precedingSpaces) as string[];
  const tagged: TaggedWord[] = [];
  for (const [at, part] of parts.entries()) {
    const word = tagged.at(-1);
    if (word && spaces[at] === '') word.last ||= part.last;
    else tagged.push(part);
  }
  return tagged;
}
