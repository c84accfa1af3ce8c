import { theme } from 'virtual:readout/paper';
import { voiceBars } from '../voice-bars.ts';
import { type CardElement, cardBox } from './card-box.ts';

/** How a voice looks: the number of its colour and pattern, from 1; plain where it has none of its own; open where nobody is named. */
export type CardVoice = number | 'plain' | 'open';

/** How many times larger than on a page. */
const SCALE = 3;

/** The height of one piece of a bar that is made of pieces, and of the space behind it. CSS pixels of the card. */
const PIECE = 19;
const SPACE = 11;

/** How wide the holes and notches of a bar are, in the same. */
const HOLE = 14;

/** The bar beside the words of a card, as it stands beside them on all pages. */
export function voiceBar(voice: CardVoice, height: number): CardElement {
  if (voice === 'open') return cardBox({ width: 6 * SCALE, height, border: `3px solid ${theme.card.quiet}` });
  if (voice === 'plain') return cardBox({ width: 4 * SCALE, height, background: theme.card.quiet });
  const { width, made } = voiceBars[voice - 1] ?? voiceBars[0];
  const background = theme.card.voices[voice - 1] ?? theme.card.quiet;
  const size = { width: width * SCALE, height };
  if (made === 'solid') return cardBox({ ...size, background });
  if (made === 'double') {
    const line = cardBox({ width: size.width / 3, height, background });
    return cardBox({ ...size, justifyContent: 'space-between' }, [line, line]);
  }
  const sloped = { transform: `skewY(${made === 'rising' ? -45 : 45}deg)` };
  const piece =
    made === 'notched' || made === 'pierced'
      ? cardBox(
          {
            width: size.width,
            height: PIECE + SPACE,
            background,
            alignItems: 'center',
            justifyContent: 'center',
          },
          [
            cardBox({
              width: HOLE,
              height: HOLE,
              borderRadius: HOLE,
              background: theme.card.paper,
              // Half of it lies beyond the edge.
              ...(made === 'notched' && { marginLeft: size.width }),
            }),
          ],
        )
      : cardBox({ width: size.width, height: PIECE, marginBottom: SPACE, background, ...sloped });
  const pieces = Array.from({ length: Math.ceil(height / (PIECE + SPACE)) }, () => piece);
  return cardBox({ ...size, flexDirection: 'column', overflow: 'hidden' }, pieces);
}
