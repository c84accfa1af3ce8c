import type { Quote } from '../schema/article.ts';

/** Tells in a sentence how the speaker of a quote is known. */
export function howWeKnow({ basis, speaker, cue }: Pick<Quote, 'basis' | 'speaker' | 'cue'>): string {
  const words = [speaker?.mention, cue]
    .filter((span) => span != null)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join(' … ');
  const said = words === '' ? '' : `: “${words}”`;
  switch (basis) {
    case 'named':
      return `Named beside the words${said}`;
    case 'pronoun':
      return `Named by a pronoun${said}`;
    case 'nominal':
      return `Named by a description${said}`;
    case 'continued':
      return 'Continues the quote before';
    case 'editor':
      return 'Set by an editor';
    case 'none':
      return 'Not attributed in the text';
  }
}
