import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { theme } from 'virtual:readout/paper';
import { Resvg } from '@resvg/resvg-js';
import { create } from 'fontkitten';
import satori from 'satori';
import { CARD_HEIGHT, CARD_WIDTH, type Card, cardElement } from './card.ts';
import { drawable } from './drawable.ts';
import { type CardFont, ownFaces } from './own-faces.ts';

const FACES = [400, 600].flatMap((weight) =>
  ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'].map((subset) => ({
    weight,
    subset,
  })),
);

/** What cards are drawn with. */
interface Faces {
  fonts: CardFont[];
  /** The code points that they have signs for in every weight. */
  signs: ReadonlySet<number>;
}

let faces: Promise<Faces> | undefined;

/** Draws a card as PNG. The same card gives the same bytes. What no face has a sign for is left out. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  faces ??= allFonts().then((fonts) => ({ fonts, signs: signsOf(fonts) }));
  const { fonts, signs } = await faces;
  const element = cardElement(drawable(card, (codePoint) => signs.has(codePoint)));
  const svg = await satori(element as Parameters<typeof satori>[0], {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts,
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

/** What all weights have signs for. */
function signsOf(fonts: readonly CardFont[]): Set<number> {
  const byWeight = Map.groupBy(fonts, ({ weight }) => weight);
  const [first = new Set<number>(), ...others] = Array.from(
    byWeight.values(),
    (those) => new Set(those.flatMap(({ data }) => charactersOf(Buffer.from(data as Uint8Array)))),
  );
  return new Set([...first].filter((sign) => others.every((signs) => signs.has(sign))));
}

function charactersOf(data: Buffer): number[] {
  const font = create(data);
  return font.isCollection ? [] : font.characterSet;
}

function fontFile(subset: string, weight: number): string {
  const name = `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`;
  return createRequire(import.meta.url).resolve(name);
}
