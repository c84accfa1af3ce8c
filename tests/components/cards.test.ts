import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH, type Card, cardElement } from '../../src/components/cards/card.ts';
import type { CardElement } from '../../src/components/cards/card-box.ts';
import { drawCard } from '../../src/components/cards/draw-card.ts';
import { MOST_LOOKS } from '../../src/components/voice-looks.ts';

/** Of the margins, what must stay free even of a letter's tail. CSS pixels. */
const EDGE = 60;

const card: Card = {
  text: '“We shall keep the fares.”',
  name: 'Ada Lin',
  details: 'Harbour master, 18 March 2025',
  direction: 'ltr',
  site: 'Readout',
};

test('longer words are set smaller', () => {
  const sizes = [1, 5, 10, 20].map((times) => lettering({ ...card, text: card.text.repeat(times) }).size);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBe(sizes.length);
});

test('what fits nowhere is cut at a word', () => {
  const { words, lines } = lettering({ ...card, text: 'fares and ferries '.repeat(100) });
  expect(words).toMatch(/ (fares|and|ferries) …$/);
  expect(lines).toBe(8);
});

test('a card is a picture of 1200 by 630, the same each time', async () => {
  const png = await drawCard(card);
  const size = new DataView(png.buffer, 16, 8);
  expect([size.getUint32(0), size.getUint32(4)]).toEqual([1200, 630]);
  expect(await drawCard(card)).toEqual(png);
});

test('words in a script without a face are left out', async () => {
  const foreign = await drawCard({ ...card, text: 'الميناء' });
  expect(foreign).toEqual(await drawCard({ ...card, text: 'Readout', name: '', details: '' }));
});

describe('whatever is written on a card stays within its margins', () => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);
  test.each<[string, Partial<Card>]>([
    ['a speech', { text: '“We shall keep the fares, and the ferries, and the bell.” '.repeat(40) }],
    ['one long word', { text: long }],
    ['the widest letters', { text: 'WWWW MMMM '.repeat(60) }],
    ['lines of one wide word each', { text: 'WWWWWWWWWWWWWWWWWW '.repeat(30) }],
    [
      'a long name',
      { name: 'The Permanent Joint Committee on Moorings, Lighthouses and Cranes of the Northern Quays' },
    ],
    ['a long name without a space', { name: long }],
    [
      'long details',
      {
        details:
          'Harbour master, Harbour regulations and mooring rights agreed on after nights, 2025. '.repeat(4),
      },
    ],
    ['details without a space', { details: long }],
    ['a long name of the site', { site: 'The Weekly Ellery Observer and Harbour Register' }],
    [
      'words from right to left',
      { text: 'A line that is set from the right. '.repeat(12), direction: 'rtl' },
    ],
  ])('%s', async (_, other) => {
    const pixels = pixelsOf(await drawCard({ ...card, ...other }));
    const paper = pixels.subarray(0, 4).toString('hex');
    const written = new Set<string>();
    for (let place = 0; place < CARD_WIDTH * CARD_HEIGHT; place += 1) {
      const [x, y] = [place % CARD_WIDTH, Math.floor(place / CARD_WIDTH)];
      if (x >= EDGE && x < CARD_WIDTH - EDGE && y >= EDGE && y < CARD_HEIGHT - EDGE) continue;
      if (pixels.subarray(4 * place, 4 * place + 4).toString('hex') !== paper) written.add(`${x}, ${y}`);
    }
    expect([...written]).toEqual([]);
  });
});

/** Red, green, blue and opacity of each pixel of a card. */
function pixelsOf(png: Uint8Array): Buffer {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${CARD_WIDTH}" height="${CARD_HEIGHT}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image href="${address}" ${size}/></svg>`;
  return Buffer.from(new Resvg(svg).render().pixels);
}

function lettering(each: Card): { words: string; size: number; lines: number } {
  const texts = flat(cardElement(each)).filter(({ props }) => 'lineClamp' in props.style);
  const { style, children } = texts[0]?.props ?? { style: {} };
  return { words: String(children), size: Number(style['fontSize']), lines: Number(style['lineClamp']) };
}

function flat(element: CardElement): CardElement[] {
  const { children } = element.props;
  return [element, ...(Array.isArray(children) ? children.flatMap(flat) : [])];
}

test('each voice has its own bar, in its own colour, and no card of a voice has the yellow one of an article', async () => {
  const voices = [...Array.from({ length: MOST_LOOKS }, (_, index) => index + 1), 'plain', 'open'] as const;
  const bars = await Promise.all(voices.map((voice) => drawCard({ ...card, voice }).then(barOf)));
  expect(new Set(bars.map(({ picture }) => picture)).size).toBe(voices.length);
  const article = barOf(await drawCard(card));
  for (const { colours } of bars) expect(colours.has('255,212,84')).toBe(false);
  expect(article.colours.has('255,212,84')).toBe(true);
});

/** What is drawn where the bar stands, and in which colours. */
function barOf(png: Uint8Array): { picture: string; colours: Set<string> } {
  const pixels = pixelsOf(png);
  const colours = new Set<string>();
  let picture = '';
  for (let y = 80; y < 420; y += 1) {
    for (let x = 80; x < 80 + 27; x += 1) {
      const at = (y * CARD_WIDTH + x) * 4;
      const colour = pixels.subarray(at, at + 3).join();
      colours.add(colour);
      picture += `${colour} `;
    }
  }
  return { picture, colours };
}
