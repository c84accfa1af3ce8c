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
}

/** An element as satori takes it: like React’s, without React. */
export interface CardElement {
  type: 'div';
  props: { style: Record<string, string | number>; children?: CardElement[] | string };
}

/** The size that social networks show without cropping (Open Graph). CSS pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const PAPER = '#fffdf8';
const INK = '#1c1b18';
const QUIET = '#504c44';
const MARKER = '#ffd454';

const MARGIN = 80;
/** The room for the text, between the margins and above the name. CSS pixels. */
const ROOM = { width: CARD_WIDTH - 2 * MARGIN - 40, height: 340 };
const SIZES = [76, 68, 60, 52, 46, 40, 36, 32];
const LEADING = 1.25;
/** How wide a letter of Source Serif is on average, in ems, and a little more: lines do not fill up to the edge. */
const LETTER = 0.5;

/** A card as boxes and words. The text is as large as there is room for, and cut at a word where even small it would not fit. */
export function cardElement({ text, name, details, direction, site }: Card): CardElement {
  const { size, fitting } = fitted(text);
  const rtl = direction === 'rtl';
  return box(
    { width: CARD_WIDTH, height: CARD_HEIGHT, background: PAPER, color: INK, padding: `${MARGIN}px` },
    [
      box({ flexDirection: rtl ? 'row-reverse' : 'row', height: ROOM.height, alignItems: 'flex-start' }, [
        box({ width: 8, height: ROOM.height, background: MARKER }),
        box({ width: 32 }),
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
        box({ flexDirection: 'column', width: 780 }, [
          words(name, { fontSize: 34, fontWeight: 600, lineHeight: 1.2 }),
          words(details, { fontSize: 24, color: QUIET, lineHeight: 1.35 }),
        ]),
        box({ alignItems: 'center' }, [
          words('“', {
            background: MARKER,
            borderRadius: 8,
            padding: '8px 12px 0',
            fontSize: 44,
            lineHeight: 0.9,
            fontWeight: 600,
          }),
          words(site, { marginLeft: 16, fontSize: 36, fontWeight: 600 }),
        ]),
      ]),
    ],
  );
}

function fitted(text: string): { size: number; fitting: string } {
  const size = SIZES.find((each) => capacity(each) >= text.length);
  if (size) return { size, fitting: text };
  const smallest = SIZES.at(-1) ?? 0;
  const cut = text.slice(0, capacity(smallest) - 1);
  return { size: smallest, fitting: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …` };
}

function lines(size: number): number {
  return Math.floor(ROOM.height / (size * LEADING));
}

/** How many characters there is room for at a size. */
function capacity(size: number): number {
  return lines(size) * Math.floor(ROOM.width / (size * LETTER));
}

function box(style: Record<string, string | number>, children: CardElement[] = []): CardElement {
  const base = { display: 'flex', boxSizing: 'border-box', flexShrink: 0 };
  const column = style['width'] === CARD_WIDTH ? { flexDirection: 'column' } : {};
  return { type: 'div', props: { style: { ...base, ...column, ...style }, children } };
}

function words(text: string, style: Record<string, string | number>): CardElement {
  return {
    type: 'div',
    props: { style: { display: 'block', boxSizing: 'border-box', ...style }, children: text },
  };
}
