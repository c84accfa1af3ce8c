import type { Wording } from '../locales/wording.ts';
import type { Paragraph, Quote } from '../schema/article.ts';
import { isAsserted, isReported } from '../schema/is-asserted.ts';

/** What stands beside a paragraph of one voice in it. */
export interface Voice {
  /** The speaker's id; undefined where nobody is named. */
  id: string | undefined;
  /** The speaker's name or, where nobody is named, what the words are. */
  name: string;
  /** Own words; or only what the text tells in others; or what it denies, supposes or asks for. */
  kind: 'quoted' | 'reported' | 'unsaid';
  quotes: Quote[];
}

/** What words are that nobody is said to have said. */
const UNSAID = { denied: 'deniedWords', hypothetical: 'supposedWords', asked: 'askedWords' } as const;

/** Who speaks in a paragraph, in the order of the text. Words that an editor has said are nobody's have no voice. */
export function voicesOf({ quotes }: Pick<Paragraph, 'quotes'>, { say }: Wording): Voice[] {
  const groups = Map.groupBy(quotes, (quote) => speakerOf(quote)?.id ?? whatItIs(quote, say));
  groups.delete(null);
  return Array.from(groups, ([key, spoken]) => {
    const speaker = spoken[0] ? speakerOf(spoken[0]) : null;
    const kind = spoken.some(isAsserted) ? 'quoted' : spoken.some(isReported) ? 'reported' : 'unsaid';
    return { id: speaker?.id, name: speaker?.name ?? key ?? '', kind, quotes: spoken };
  });
}

function speakerOf(quote: Quote): Quote['speaker'] {
  return isAsserted(quote) || isReported(quote) ? quote.speaker : null;
}

/** What words are that have no speaker; null for those that are nobody's. */
function whatItIs(quote: Quote, say: Wording['say']): string | null {
  const { polarity = 'said' } = quote;
  if (polarity !== 'said') return say(UNSAID[polarity]);
  return isAsserted(quote) ? say('notAttributed') : null;
}
