import { expect, test } from 'vitest';
import type { Card } from '../../src/components/cards/card.ts';
import { drawCard } from '../../src/components/cards/draw-card.ts';
import { drawable } from '../../src/components/cards/drawable.ts';

const card: Card = { text: '', name: 'Ada Lin', details: 'Pilot', direction: 'ltr', site: 'Readout' };
const onlyAscii = (sign: number) => sign < 0x7f;

test('what no face has is left out, whole characters at a time, with one space in its place', () => {
  expect(drawable({ ...card, text: 'The pier 🏴‍☠️ opens', name: 'Ada 林' }, onlyAscii)).toEqual({
    ...card,
    text: 'The pier opens',
    name: 'Ada',
  });
});

test('a text of which too little is left gives way to the name of the site', () => {
  expect(drawable({ ...card, text: 'Порт открыт, OK', direction: 'rtl' }, onlyAscii)).toEqual({
    ...card,
    text: 'Readout',
    name: '',
    details: '',
  });
});

// Each as a card has it: with the letter and without, another picture.
test.each([
  ['Vietnamese', 'Tất cả các cầu đều mở', 'ấ'],
  ['Ukrainian', 'Міст у Ґудзівці відкрито, її їли', 'Ґ'],
  ['Kazakh', 'Көпір ашылды, құрылыс өңірде', 'ө'],
  ['Serbian', 'Љубав и Џез на мосту', 'Љ'],
  ['Tajik', 'Пули ҳамагонӣ ҷашн', 'ҷ'],
  ['Greek', 'Η γέφυρα άνοιξε ξανά', 'ξ'],
  ['Polish', 'Zażółć gęślą jaźń', 'ź'],
])('%s is drawn with all of its letters', async (_, text, letter) => {
  const whole = await drawCard({ ...card, text });
  expect(whole).not.toEqual(await drawCard({ ...card, text: text.replaceAll(letter, '') }));
  expect(whole).not.toEqual(await drawCard({ ...card, text: 'Readout', name: '', details: '' }));
});

test('a character that no face has is not drawn as a box', async () => {
  const drawn = await drawCard({ ...card, text: 'The pier opens' });
  expect(await drawCard({ ...card, text: 'The pier 林 opens' })).toEqual(drawn);
  expect(await drawCard({ ...card, text: 'The pier \u{1F3F4} opens' })).toEqual(drawn);
});
