import type { Wording } from '../locales/wording.ts';
import type { Words } from '../locales/words.ts';
import type { Article, Quote } from '../schema/article.ts';

const SENTENCES = {
  named: 'namedBeside',
  pronoun: 'namedByPronoun',
  nominal: 'namedByDescription',
  continued: 'continuesQuote',
  editor: 'setByEditor',
  none: 'notSureWho',
} as const satisfies Record<Quote['basis'], keyof Words>;

/**
 * Tells in a sentence how the speaker of a quote is known, or why nobody is named: the program is not sure enough, or an editor has
 * left it open, by a comment or by a review of the article.
 */
export function howWeKnow(
  { basis, speaker, cue, open }: Pick<Quote, 'basis' | 'speaker' | 'cue' | 'open'>,
  { say }: Pick<Wording, 'say'>,
  { reviewed }: Pick<Article, 'reviewed'> = { reviewed: null },
): string {
  if (basis === 'none') return say(open || reviewed ? 'leftOpen' : SENTENCES.none);
  const sentence = say(SENTENCES[basis]);
  if (basis !== 'named' && basis !== 'pronoun' && basis !== 'nominal') return sentence;
  const words = [speaker?.mention, cue]
    .filter((span) => span != null)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join(' … ');
  return words === '' ? sentence : `${sentence}: ${say('quotation', { words })}`;
}
