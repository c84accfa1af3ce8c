import { describe, expect, it, test } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';

/** Whom each quotation of a plain text is given to; null where nobody. */
const namesIn = (text: string, language: string) =>
  attribute(text, plainTextBlocks(text), { language, published: null, speakers: [] }).map(({ name }) => name);

describe('a report within another’s report is its own speaker’s', () => {
  it.each([
    ['es', 'Mira Holt recordó que Jon Berg había dicho: «La barca vuelve el lunes».'],
    ['es', 'Mira Holt dijo que Jon Berg aseguró que «la barca vuelve el lunes».'],
    ['es', 'Según contó Mira Holt, Jon Berg dijo: «La barca vuelve el lunes».'],
    ['es', 'Jon Berg, guardián del faro, dijo: «La barca vuelve el lunes», recuerda Mira Holt.'],
    ['pt', 'Mira Holt contou que Jon Berg tinha dito: «O barco volta na segunda».'],
    ['pt', 'Jon Berg disse: «O barco volta na segunda», recorda Mira Holt.'],
    ['fr', 'Mira Holt a raconté que Jon Berg lui avait dit : « Le bateau revient lundi ».'],
    ['fr', 'Jon Berg a déclaré : « Le bateau revient lundi », raconte Mira Holt.'],
    ['it', 'Secondo Mira Holt, Jon Berg ha detto: «La barca torna lunedì».'],
    ['de', 'Mira Holt erzählte, Jon Berg habe gesagt: „Das Boot kommt am Montag zurück.“'],
    ['de', 'Laut Mira Holt sagte Jon Berg: „Das Boot kommt am Montag zurück.“'],
    ['de', 'Jon Berg sagte: „Das Boot kommt am Montag zurück“, erzählte Mira Holt.'],
  ])('%s: %s', (language, text) => {
    expect(namesIn(text, language)).toEqual(['Jon Berg']);
  });
});

test('of somebody without a name the report stays theirs', () => {
  const text = 'Alguien de Puerto Berg dijo: «La barca vuelve el lunes», recuerda Mira Holt.';
  expect(namesIn(text, 'es')).toEqual([null]);
});

describe('nobody is named where either of two may be quoted', () => {
  it.each([
    ['es', 'Jon Berg explicó que la barca «vuelve el lunes temprano» con la marea, afirmó Mira Holt.'],
    ['es', 'El Club de Remo (CR) comunicó que «la barca vuelve» antes de la regata, señaló Mira Holt.'],
    ['es', 'Mira Holt respondió a lo que dijo Jon Berg: «La barca vuelve el lunes».'],
    ['fr', 'Mira Holt a répondu à ce que Jon Berg a dit : « Le bateau revient lundi ».'],
    ['pt', 'Jon Berg explicou que o barco «volta na segunda» com a maré, afirmou Mira Holt.'],
    ['fr', 'Jon Berg a expliqué que le bateau « revient lundi » avec la marée, a affirmé Mira Holt.'],
    ['it', 'Jon Berg ha spiegato che la barca «torna lunedì» con la marea, ha affermato Mira Holt.'],
    ['de', 'Jon Berg habe erklärt, dass das Boot „am Montag“ wiederkomme, sagte Mira Holt.'],
  ])('%s: %s', (language, text) => {
    expect(namesIn(text, language)).toEqual([null]);
  });
});

test('nor for any quotation of a sentence that two may be quoted in', () => {
  const text =
    'Jon Berg comunicó que «la barca vuelve pronto» para revisar la quilla rota, así que el faro «queda libre otra vez», señaló Mira Holt.';
  expect(namesIn(text, 'es')).toEqual([null, null]);
});

test('who adds to another’s words says only what is added', () => {
  const text = 'Jon Berg dijo que «la barca vuelve el lunes», y «el faro abre», añadió Mira Holt.';
  expect(namesIn(text, 'es')[0]).toBe('Jon Berg');
});

describe('“who” that stands for two', () => {
  it.each([
    [
      'es',
      'La ruta fue trazada por Mira Holt y Jon Berg, quienes afirmaron que «la barca vuelve».',
      'Mira Holt y Jon Berg',
    ],
    [
      'es',
      'La ruta es de Mira Holt y Jon Berg, los cuales afirmaron que «la barca vuelve».',
      'Mira Holt y Jon Berg',
    ],
    [
      'es',
      'La ruta es de la guía Mira Holt y el patrón Jon Berg, quienes afirmaron que «la barca vuelve».',
      'la guía Mira Holt y el patrón Jon Berg',
    ],
    [
      'pt',
      'A rota foi traçada por Mira Holt e Jon Berg, que afirmaram que «o barco volta».',
      'Mira Holt e Jon Berg',
    ],
    [
      'fr',
      'La route est tracée par Mira Holt et Jon Berg, qui affirment que « le bateau revient ».',
      'Mira Holt et Jon Berg',
    ],
    ['it', 'La rotta è di Mira Holt e Jon Berg, che affermano che «la barca torna».', 'Mira Holt e Jon Berg'],
    [
      'de',
      'Die Route planen Mira Holt und Jon Berg, die sagten: „Das Boot kommt zurück.“',
      'Mira Holt und Jon Berg',
    ],
  ])('%s: %s', (language, text, both) => {
    expect(namesIn(text, language)).toEqual([both]);
  });

  it.each([
    [
      'es',
      'La ruta fue trazada por Mira Holt, con la ayuda de Jon Berg, quienes afirmaron que «la barca vuelve».',
    ],
    ['es', 'La ruta es de Ida Stein, Mira Holt y Jon Berg, quienes afirmaron que «la barca vuelve».'],
    ['pt', 'A rota foi traçada por Mira Holt, com a ajuda de Jon Berg, que afirmaram que «o barco volta».'],
    [
      'fr',
      'La route est tracée par Mira Holt, avec l’aide de Jon Berg, qui affirment que « le bateau revient ».',
    ],
    ['it', 'La rotta è di Mira Holt, con l’aiuto di Jon Berg, i quali affermano che «la barca torna».'],
    ['de', 'Die Route plant Mira Holt mit Hilfe von Jon Berg, die sagten: „Das Boot kommt zurück.“'],
  ])('nobody, where they are not joined: %s: %s', (language, text) => {
    expect(namesIn(text, language)).toEqual([null]);
  });

  it.each([
    [
      'es',
      'Mira Holt visitó a los remeros, quienes afirmaron que «la barca vuelve el lunes».',
      'los remeros',
    ],
    ['de', 'Das kritisieren die Bremer Fischer, die sagen: „Das Boot kommt zurück.“', 'Bremer Fischer'],
    ['es', 'Vino Mira Holt, que preside el club. Los remeros dijeron que «la barca vuelve».', 'Los remeros'],
    ['pt', 'Mira Holt chegou com Jon Berg, que tem dito que «o barco volta na segunda».', 'Jon Berg'],
  ])('is not looked for behind many, nor before a verb of one: %s: %s', (language, text, name) => {
    expect(namesIn(text, language)).toEqual([name]);
  });
});

test('words that a speaker repeats within a quotation are told as a part of it', () => {
  const text = '«Jon Berg me dijo: “La barca vuelve el lunes”», contó Mira Holt.';
  expect(namesIn(text, 'es')).toEqual(['Mira Holt']);
});
