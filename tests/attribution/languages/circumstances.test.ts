import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';

const read = (text: string, language: string) =>
  attribute(text, plainTextBlocks(text), { language, published: '2024-05-08', speakers: [] });

describe('through what something was said, in the words of the text', () => {
  it.each([
    [
      'de',
      '„Die Mauer hält“, sagte Ina Falk in einem Interview mit dem Hafenboten.',
      'in einem Interview mit dem Hafenboten',
    ],
    ['de', 'Auf einer Pressekonferenz sagte Ina Falk: „Die Mauer hält.“', 'auf einer Pressekonferenz'],
    ['de', '„Die Mauer hält“, hat Ina Falk in einer Mitteilung erklärt.', 'in einer Mitteilung'],
    ['de', '„Die Mauer hält“, schrieb Ina Falk auf Facebook.', 'auf Facebook'],
    ['fr', '« Le quai reste fermé », indique la préfecture dans un communiqué.', 'dans un communiqué'],
    [
      'fr',
      'Lors d’une conférence de presse, Inès Fari a déclaré : « Le mur tient bien. »',
      'lors d’une conférence de presse',
    ],
    ['es', '«No quedan grietas», dijo Inés Faro en rueda de prensa.', 'en rueda de prensa'],
    [
      'es',
      'En un breve comunicado, Inés Faro subrayó que «no quedan grietas en el muro».',
      'en un breve comunicado',
    ],
    ['es', '«No quedan grietas», dijo Inés Faro en las redes sociales.', 'en las redes sociales'],
    ['it', '«Non ci sono crepe», ha detto Irma Fari in una nota.', 'in una nota'],
    ['it', 'In conferenza stampa Irma Fari ha detto: «Non ci sono crepe».', 'in conferenza stampa'],
    ['pt', '«Não há fendas», disse Inês Faro numa entrevista à rádio.', 'numa entrevista à rádio'],
    ['pt', 'Em comunicado, Inês Faro sublinhou que «não há fendas no muro».', 'em comunicado'],
    [
      'uk',
      'У коментарі журналістам Інна Фаренко підкреслила, що «тріщин більше немає».',
      'у коментарі журналістам',
    ],
    ['uk', '«Тріщин немає», — сказала Інна Фаренко на брифінгу.', 'на брифінгу'],
  ])('%s: %s', (language, text, medium) => {
    expect(read(text, language).map((quote) => quote.medium)).toEqual([medium]);
  });

  it.each([
    ['de', 'In einem Brief hatte Ole Brandt gewarnt. „Die Mauer hält“, sagte Ina Falk am Kai.'],
    ['es', 'Bruno Salas escribió una carta. «No quedan grietas», dijo Inés Faro.'],
    ['fr', '« Le mur tient », a déclaré Inès Fari sur le quai.'],
  ])('is nothing where another sentence tells of it, or no medium is told: %s: %s', (language, text) => {
    expect(read(text, language).map((quote) => quote.medium)).toEqual([null]);
  });
});

describe('the day on which something was said', () => {
  it.each([
    ['de', '„Die Mauer hält“, sagte Ina Falk am Montag.', '2024-05-06'],
    ['de', '„Die Mauer hält“, sagte Ina Falk am 3. Mai.', '2024-05-03'],
    ['fr', '« Le mur tient », a déclaré Inès Fari lundi.', '2024-05-06'],
    ['fr', '« Le mur tient », a déclaré Inès Fari le 3 mai.', '2024-05-03'],
    ['es', '«El muro aguanta», dijo Inés Faro este lunes.', '2024-05-06'],
    ['es', '«El muro aguanta», dijo ayer Inés Faro.', '2024-05-07'],
    ['it', '«Il muro regge», ha detto lunedì Irma Fari.', '2024-05-06'],
    ['pt', '«O muro aguenta», disse Inês Faro na segunda-feira.', '2024-05-06'],
    ['uk', '«Стіна тримається», — сказала Інна Фаренко у понеділок.', '2024-05-06'],
    ['uk', '«Стіна тримається», — сказала Інна Фаренко 3 травня.', '2024-05-03'],
  ])('%s: %s', (language, text, day) => {
    expect(read(text, language).map(({ date }) => date)).toEqual([day]);
  });
});
