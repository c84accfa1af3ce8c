import { attribute } from '../attribution/attribute.ts';
import type { Attribution, AttributionContext, TextBlock } from '../attribution/attribution.ts';
import type { CaptionQuote } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { quotationMarks } from '../text/quotation-marks.ts';
import { assembleQuotes } from './assemble-quotes.ts';
import { findStrangers, setStrangersApart } from './find-strangers.ts';
import { nameSpeaker } from './name-speakers.ts';

/** What captions are read with. */
export interface CaptionContext extends Omit<AttributionContext, 'speakers'> {
  /** Everybody who has a file, by id. */
  known: ReadonlyMap<string, KnownSpeaker>;
  /** What was found in the text: whom it names is known by a surname in a caption, too. */
  found: readonly Attribution[];
}

/**
 * Finds who says what is quoted in a caption. It is read by itself: where it names nobody, nobody is named.
 *
 * @param speaker whom an editor has set before the picture
 */
export function captionQuotes(
  caption: string,
  speaker: TextBlock['speaker'],
  { known, found, ...context }: CaptionContext,
): CaptionQuote[] {
  if (quotationMarks(caption, 0, caption.length, context.language).length === 0) return [];
  const people = new Map([...namedIn(found, known), ...known]);
  const block: TextBlock = { start: 0, end: caption.length, kind: 'paragraph', ...(speaker && { speaker }) };
  const read = attribute(caption, [block], { ...context, speakers: [...people.values()] });
  const attributions = setStrangersApart(read, findStrangers(caption, read, people, context.language));
  const quoted = attributions.filter(({ kind }) => kind !== 'indirect');
  return assembleQuotes(quoted, [], caption, people).map(
    ({ id: _, aliases: __, group: ___, ...quote }) => quote,
  );
}

/** Those whom the text names and who have no file, as if they had one. */
function namedIn(
  found: readonly Attribution[],
  known: ReadonlyMap<string, KnownSpeaker>,
): [string, KnownSpeaker][] {
  return found.flatMap((attribution): [string, KnownSpeaker][] => {
    if (attribution.name === null || attribution.basis === 'nominal') return [];
    const { id = '', name = '' } = nameSpeaker(attribution, known) ?? {};
    return id === '' || known.has(id)
      ? []
      : [[id, { id, name, aliases: [], kind: 'person', roles: [], links: [] }]];
  });
}
