import type { Wording } from '../locales/wording.ts';
import type { Words } from '../locales/words.ts';
import type { Quote } from '../schema/article.ts';

const SENTENCES = {
  named: 'namedBeside',
  pronoun: 'namedByPronoun',
  nominal: 'namedByDescription',
  continued: 'continuesQuote',
  editor: 'setByEditor',
  none: 'notAttributedInText',
} as const satisfies Record<Quote['basis'], keyof Words>;

/** Tells in a sentence how the speaker of a quote is known. */
export function howWeKnow(
  { basis, speaker, cue }: Pick<Quote, 'basis' | 'speaker' | 'cue'>,
  { say }: Pick<Wording, 'say'>,
): string {
  const sentence = say(SENTENCES[basis]);
  if (basis !== 'named' && basis !== 'pronoun' && basis !== 'nominal') return sentence;
  const words = [speaker?.mention, cue]
    .filter((span) => span != null)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join(' … ');
  return words === '' ? sentence : `${sentence}: ${say('quotation', { words })}`;
}
