import { expect, test } from 'vitest';
import { findMentions } from '../../../src/attribution/names/find-mentions.ts';
import { parseName } from '../../../src/attribution/names/parse-name.ts';
import { readPassages } from '../../../src/attribution/read-passages.ts';

function parsed(text: string) {
  const [passage] = readPassages(text, [{ start: 0, end: text.length, kind: 'paragraph' }], 'en');
  const mention = passage && findMentions(passage).find(({ kind }) => kind === 'name');
  return passage && mention ? parseName(passage.tokens, mention) : null;
}

test('titles and descriptions are no part of a name', () => {
  for (const text of [
    'Anna Berg said so.',
    'Mayor Anna Berg said so.',
    'Secretary of State Anna Berg said so.',
    'The city council spokeswoman Anna Berg said so.',
  ]) {
    const passage = readPassages(text, [{ start: 0, end: text.length, kind: 'paragraph' }], 'en')[0];
    const names = passage
      ? findMentions(passage).flatMap((mention) => parseName(passage.tokens, mention)?.name ?? [])
      : [];
    expect(names.at(-1), text).toBe('Anna Berg');
  }
});

test('what stands before a hyphen and its other half are no part of a name', () => {
  expect(parsed('The front-runner Anna Berg said so.')?.name).toBe('Anna Berg');
  expect(parsed('Anna Berg-Stein said so.')?.name).toBe('Anna Berg-Stein');
});

test('a title or a given name tells the sex', () => {
  expect(parsed('Mrs. Holt said so.')).toMatchObject({
    name: 'Holt',
    surname: 'holt',
    gender: 'female',
    personhood: 1,
  });
  expect(parsed('Otto Stein said so.')).toMatchObject({ given: ['Otto'], gender: 'male', personhood: 1 });
});

test('a body is known by its last word', () => {
  expect(parsed('The Holm Times said so.')).toMatchObject({ name: 'Holm Times', personhood: 0 });
  expect(parsed('The plan of City Hall is good.')?.name).toBe('City Hall');
});

test('junior keeps his suffix in the name and not in the surname', () => {
  expect(parsed('Otto Stein Jr. said so.')).toMatchObject({ name: 'Otto Stein Jr.', surname: 'stein' });
});

test('“Jean” before a hyphen is a man’s name, and alone a woman’s', () => {
  expect(parsed('Jean-Claude Berg said so.')?.gender).toBe('male');
  expect(parsed('Jean-Marie Berg said so.')?.gender).toBe('male');
  expect(parsed('Jean Berg said so.')?.gender).toBe('female');
  expect(parsed('Anne-Claude Berg said so.')?.gender).toBe('female');
});
