import { expect, test } from 'vitest';
import { type Card, type CardElement, cardElement } from '../../src/components/cards/card.ts';
import { drawCard } from '../../src/components/cards/draw-card.ts';

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

function lettering(each: Card): { words: string; size: number; lines: number } {
  const texts = flat(cardElement(each)).filter(({ props }) => 'lineClamp' in props.style);
  const { style, children } = texts[0]?.props ?? { style: {} };
  return { words: String(children), size: Number(style['fontSize']), lines: Number(style['lineClamp']) };
}

function flat(element: CardElement): CardElement[] {
  const { children } = element.props;
  return [element, ...(Array.isArray(children) ? children.flatMap(flat) : [])];
}
