import { describe, expect, it, test } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import type { KnownName } from '../../../src/attribution/attribution.ts';
import { featureNames } from '../../../src/attribution/languages/features.ts';
import model from '../../../src/attribution/languages/model.json' with { type: 'json' };
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';

const read = (
  text: string,
  language: string,
  speakers: readonly KnownName[] = [],
  published: string | null = null,
) => attribute(text, plainTextBlocks(text), { language, published, speakers });

/** What is said, by whom, and the word that tells so. */
const told = (text: string, language: string) =>
  read(text, language).map(({ start, end, speaker, cue }) => [
    text.slice(start, end),
    speaker?.text,
    cue?.text,
  ]);

describe('who said it', () => {
  it.each([
    [
      'de',
      '„Wir bauen weiter“, sagte die Hafenmeisterin Ina Falk.',
      '„Wir bauen weiter“',
      'die Hafenmeisterin Ina Falk',
    ],
    [
      'de',
      'Der Vorsitzende Ole Brandt erklärte: „Der Kai ist offen.“',
      '„Der Kai ist offen.“',
      'Der Vorsitzende Ole Brandt',
    ],
    ['de', '„Das ist unser Hafen“, so Brandt.', '„Das ist unser Hafen“', 'Brandt'],
    ['fr', '« Le quai est ouvert », a déclaré Ina Falk.', '« Le quai est ouvert »', 'Ina Falk'],
    [
      'fr',
      '« Nous restons ici », explique le maire Ole Brandt.',
      '« Nous restons ici »',
      'le maire Ole Brandt',
    ],
    ['es', '«El muelle está abierto», afirmó Ina Falk.', '«El muelle está abierto»', 'Ina Falk'],
    ['pt', '«O cais está aberto», disse Ina Falk.', '«O cais está aberto»', 'Ina Falk'],
    [
      'pt',
      '«Ficamos aqui», garantiu o presidente da junta, Ole Brandt.',
      '«Ficamos aqui»',
      'o presidente da junta, Ole Brandt',
    ],
    ['it', '«Il molo è aperto», ha detto Ina Falk.', '«Il molo è aperto»', 'Ina Falk'],
    ['uk', '«Причал відкрито», — сказала Інна Фальк.', '«Причал відкрито»', 'Інна Фальк'],
  ])('%s: %s', (language, text, words, speaker) => {
    expect(told(text, language).map((each) => each.slice(0, 2))).toEqual([[words, speaker]]);
  });
});

describe('the ways in which a language tells who speaks', () => {
  it.each([
    [
      'de',
      'a verb in two parts',
      'Der Kapitän Ole Brandt gab am Montag bekannt: „Wir fahren wieder.“',
      'Der Kapitän Ole Brandt',
    ],
    [
      'de',
      'a witness whom a paper quotes',
      'Der Hafenbote zitiert eine Fischerin mit den Worten: „Das Wasser stand bis zum Fenster.“',
      'eine Fischerin',
    ],
    [
      'de',
      'a report that goes on in the next sentence',
      'Die Bürgermeisterin Ina Falk sagte, der Kai sei in gutem Zustand. Die Mauer sei „fester als vor zehn Jahren“.',
      'Die Bürgermeisterin Ina Falk',
    ],
    [
      'de',
      'a noun without an article',
      'Fischer sprachen von einem „schwarzen Tag für die Küste“.',
      'Fischer',
    ],
    [
      'es',
      'a clause between the name and its verb',
      'La alcaldesa Ina Falk, quien visitó el muelle, aseguró que «la obra termina en mayo».',
      'La alcaldesa Ina Falk',
    ],
    [
      'es',
      'the clause of another',
      'Ina Falk llegó con Ole Brandt, quien afirmó que «la obra termina en mayo».',
      'Ole Brandt',
    ],
    ['pt', 'a pronoun that hangs on the verb', '«O cais abre amanhã», disse-lhe Ina Falk.', 'Ina Falk'],
    [
      'pt',
      'sources without an article',
      '«Está tudo pronto», diziam elementos da organização.',
      'elementos da organização',
    ],
    [
      'fr',
      'an office before the name',
      'L’ancien directeur du port, Ole Brandt, a déclaré que « le quai tiendra ».',
      'L’ancien directeur du port, Ole Brandt',
    ],
    [
      'it',
      'a verb that two words make',
      '«Il molo riapre a maggio», fa sapere la sindaca Ina Falk.',
      'la sindaca Ina Falk',
    ],
    ['uk', 'words of somebody', 'За словами Інни Фальк, причал «міцніший, ніж був раніше».', 'Інни Фальк'],
  ])('%s: %s', (language, _, text, speaker) => {
    expect(told(text, language).map((each) => each[1])).toEqual([speaker]);
  });
});

test('a verb in two parts tells nothing of speech without its second', () => {
  expect(told('Am Kai gab Ole Brandt den Kindern „frische Heringe aus dem Fass“.', 'de')[0]?.[2]).not.toBe(
    'gab',
  );
});

test('whom a speaker speaks to is no part of the name', () => {
  const text = '„Wir reden mit allen im Ort“, sagte Ole Brandt der Zeitung.';
  expect(read(text, 'de').map(({ name }) => name)).toEqual(['Ole Brandt']);
});

test('whoever presides over something does not bear its name', () => {
  const text = '«O cais abre amanhã», disse o presidente da Lusoponte.';
  expect(read(text, 'pt').map(({ name }) => name)).toEqual(['o presidente da Lusoponte']);
});

test('a quotation that nobody is found to have said stands open', () => {
  const text = 'Der Turm ist alt. „Wer hier eintritt, der schweige still.“ Die Inschrift ist von 1720.';
  expect(read(text, 'de')).toMatchObject([{ speaker: null, name: null, basis: 'none', confidence: 0 }]);
});

test('a word between marks that nobody says is no quotation', () => {
  expect(read('Das Boot „Möwe“ liegt im Hafen.', 'de')).toEqual([]);
});

test('a name in another case is the speaker’s who has a file', () => {
  const speakers = [{ id: 'inna-falk', name: 'Інна Фалько', aliases: [], kind: 'person' as const }];
  const text = '«Причал відкрито для всіх», — заявила Інна Фалько.';
  expect(read(text, 'uk', speakers)).toMatchObject([
    { name: 'Інна Фалько', speakerId: 'inna-falk', basis: 'named' },
  ]);
});

test('a name behind an office is the speaker’s who has a file', () => {
  const speakers = [{ id: 'jule-brandt', name: 'Jule Brandt', aliases: [], kind: 'person' as const }];
  const text =
    '„Keine Naht ist mehr offen“, sagte Hafenmeisterin Jule Brandt.\n\n„Wir fahren“, sagte Ole Brandt.';
  expect(read(text, 'de', speakers).map(({ speakerId }) => speakerId)).toEqual(['jule-brandt', null]);
});

test('a surname is the one person in the text who bears it', () => {
  const text = '„Wir bauen weiter“, sagte Ina Falk.\n\n„Es wird gut“, sagte Falk.';
  expect(read(text, 'de').map(({ name }) => name)).toEqual(['Ina Falk', 'Ina Falk']);
});

test('a weekday is the latest one before publication', () => {
  const text = '„Wir bauen weiter“, sagte Ina Falk am Montag.';
  expect(read(text, 'de', [], '2024-05-08')).toMatchObject([{ date: '2024-05-06' }]);
});

test('the model was trained on the features that are read', () => {
  expect(model.features).toEqual(featureNames);
});

test('offsets lie within the text and quotations do not overlap', () => {
  const text = '„Eins“, sagte Ina Falk. „Zwei und drei“, sagte sie, „und vier.“';
  const found = read(text, 'de');
  for (const [i, { start, end }] of found.entries()) {
    expect(start).toBeLessThan(end);
    expect(found[i + 1]?.start ?? text.length).toBeGreaterThanOrEqual(end);
  }
});
