import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { theme } from 'virtual:readout/paper';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { CARD_HEIGHT, CARD_WIDTH, type Card, cardElement } from './card.ts';
import { type CardFont, ownFaces } from './own-faces.ts';

const FACES = [400, 600].flatMap((weight) =>
  ['latin', 'latin-ext', 'cyrillic', 'greek'].map((subset) => ({ weight, subset })),
);

/** The scripts of those faces, and what all scripts share. */
const DRAWABLE =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u;

let fonts: Promise<CardFont[]> | undefined;

/** Draws a card as PNG. The same card gives the same bytes. Words in other scripts are left out. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const element = cardElement(drawable(card));
  fonts ??= allFonts();
  const svg = await satori(element as Parameters<typeof satori>[0], {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: await fonts,
  });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

/** The owner’s faces first; of what these have no letters for, the engine’s. */
async function allFonts(): Promise<CardFont[]> {
  const engine = FACES.map(({ weight, subset }) => ({
    name: `Source Serif 4 ${subset}`,
    weight: weight as 400 | 600,
    data: readFileSync(fontFile(subset, weight)),
  }));
  return [...(await ownFaces(theme.faces)), ...engine];
}

function drawable(card: Card): Card {
  const { text, name, details } = card;
  if (DRAWABLE.test(text + name + details)) return card;
  return { ...card, text: card.site, name: '', details: '', direction: 'ltr' };
}

function fontFile(subset: string, weight: number): string {
  const name = `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`;
  return createRequire(import.meta.url).resolve(name);
}
