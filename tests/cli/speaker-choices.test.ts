import { expect, test } from 'vitest';
import { speakerChoices } from '../../src/cli/speaker-choices.ts';
import type { ArticleSpeaker } from '../../src/schema/article.ts';
import type { KnownSpeaker } from '../../src/schema/speaker.ts';

const known = (id: string, name: string, ...aliases: string[]): KnownSpeaker => ({
  ...{ id, name, aliases, kind: 'person', roles: [], links: [] },
});
const quoted = (id: string, name: string, named = true) => ({ id, name, named }) as ArticleSpeaker;

test('who is named in the article comes first, in its order, then the others, then who has no file', () => {
  const people = [
    known('abel-yon', 'Abel Yon'),
    known('ada-finch', 'Ada Finch'),
    known('ann-ro', 'Ann Ro'),
    known('ben-rook', 'Ben Rook', 'the Rook'),
  ];
  const text = 'The Rook, as Ben was called, and JoAnn Rohan met at the Rook’s. Finch and Tobin Reed came.';
  const speakers = [
    quoted('ada-finch', 'Ada Finch'),
    quoted('tobin-reed', 'Tobin Reed'),
    quoted('an-officer', 'An officer', false),
  ];
  expect(speakerChoices({ text, speakers }, people).map(({ id, standing }) => [id, standing])).toEqual([
    ['ben-rook', 'here'],
    ['ada-finch', 'here'],
    ['abel-yon', 'elsewhere'],
    ['ann-ro', 'elsewhere'],
    ['tobin-reed', 'fileless'],
  ]);
});
