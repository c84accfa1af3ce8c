import { theme } from 'virtual:readout/paper';
import { cutText } from '../../text/cut-text.ts';
import { cardBox as box, type CardElement } from './card-box.ts';
import { type CardVoice, voiceBar } from './voice-bar.ts';

/** What is drawn on a card. */
export interface Card {
  /** What the card is about, in large letters. */
  text: string;
  /** In bold below: who said it, or where it appeared. */
  name: string;
  /** Small, below the name. */
  details: string;
  direction: 'ltr' | 'rtl';
  /** The name of the site. */
  site: string;
  /** Whose words they are; nobody's on the card of an article. */
  voice?: CardVoice;
}

/** The size that social networks show without cropping (Open Graph). CSS pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 80;
/** For the bar and the space between it and the text. CSS pixels. */
const BESIDE = 52;
/** The room for the text, between the margins and above the name. CSS pixels. */
const ROOM = { width: CARD_WIDTH - 2 * MARGIN - BESIDE, height: 340 };
/** For who is quoted, and for the site, below the text. CSS pixels. */
const NAME_WIDTH = 780;
const SITE_WIDTH = 180;
const SIZES = [76, 68, 60, 52, 46, 40, 36, 32];
const LEADING = 1.25;
/** How wide a letter of Source Serif is on average, in ems, and a little more: lines do not fill up to the edge. */
const LETTER = 0.5;
/** How much wider one of its bold letters may be, in a word that nothing may break. */
const BOLDER = 1.2;

/** A card as boxes and words. The text is as large as there is room for, and cut at a word where even small it would not fit. */
export function cardElement({ text, name, details, direction, site, voice }: Card): CardElement {
  const { size, fitting } = fitted(text);
  const rtl = direction === 'rtl';
  return box(
    {
      flexDirection: 'column',
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      background: theme.card.paper,
      color: theme.card.ink,
      padding: `${MARGIN}px`,
    },
    [
      box({ flexDirection: rtl ? 'row-reverse' : 'row', height: ROOM.height, alignItems: 'flex-start' }, [
        box({ width: BESIDE, justifyContent: rtl ? 'flex-end' : 'flex-start' }, [
          voice === undefined
            ? box({ width: 8, height: ROOM.height, background: theme.card.marker })
            : voiceBar(voice, ROOM.height),
        ]),
        words(fitting, {
          width: ROOM.width,
          fontSize: size,
          lineHeight: LEADING,
          textAlign: rtl ? 'right' : 'left',
          // Letters may be wider than the average: what is one line too many is not drawn.
          lineClamp: lines(size),
        }),
      ]),
      box({ height: 36 }),
      box({ justifyContent: 'space-between', alignItems: 'flex-end' }, [
        box({ flexDirection: 'column', width: NAME_WIDTH }, signature(name, details)),
        box({ alignItems: 'center' }, [
          words('“', {
            background: theme.card.marker,
            borderRadius: 8,
            padding: '8px 12px 0',
            fontSize: 44,
            lineHeight: 0.9,
            fontWeight: 600,
          }),
          words(site, {
            marginLeft: 16,
            maxWidth: SITE_WIDTH,
            fontWeight: 600,
            ...(isLine(site, 36 * BOLDER, SITE_WIDTH) ? { fontSize: 36 } : { fontSize: 22, lineClamp: 3 }),
          }),
        ]),
      ]),
    ],
  );
}

/** Who, and below, in what is left of 94 pixels, the details. */
function signature(name: string, details: string): CardElement[] {
  const brief = isLine(name, 34, NAME_WIDTH);
  const terse = isLine(details, 24, NAME_WIDTH);
  return [
    words(name, {
      fontWeight: 600,
      lineHeight: 1.2,
      ...(brief ? { fontSize: 34, lineClamp: 1 } : { fontSize: 24, lineClamp: 2 }),
    }),
    words(details, {
      color: theme.card.quiet,
      lineHeight: 1.35,
      ...(terse ? { fontSize: 24, lineClamp: 1 } : { fontSize: 19, lineClamp: brief ? 2 : 1 }),
    }),
  ];
}

function isLine(text: string, size: number, width: number): boolean {
  return text.length * size * LETTER <= width;
}

function fitted(text: string): { size: number; fitting: string } {
  const size = SIZES.find((each) => capacity(each) >= text.length);
  if (size) return { size, fitting: text };
  const smallest = SIZES.at(-1) ?? 0;
  const cut = cutText(text, capacity(smallest) - 1);
  const space = cut.lastIndexOf(' ');
  return { size: smallest, fitting: `${space > 0 ? cut.slice(0, space) : cut} …` };
}

function lines(size: number): number {
  return Math.floor(ROOM.height / (size * LEADING));
}

/** How many characters there is room for at a size. */
function capacity(size: number): number {
  return lines(size) * Math.floor(ROOM.width / (size * LETTER));
}

function words(text: string, style: Record<string, string | number>): CardElement {
  return {
    type: 'div',
    props: {
      // A word that is wider than its line is broken: nothing stands out of the card.
      style: { display: 'block', boxSizing: 'border-box', wordBreak: 'break-word', ...style },
      children: text,
    },
  };
}
