import { expect, test } from 'vitest';
import { whoSaid } from '../who-said.ts';

test.each([
  'She is best known for songs about the “grey old harbour wall” of Holm.',
  'The novel is described on its cover as a “riveting tale of the sea and the wind.”',
  'The plan is seen by many as a “gift to the owners of the harbour wall.”',
])('whoever is only spoken of says nothing: %s', (text) => {
  expect(whoSaid(`Anna Berg lives in Holm. ${text}`).map(([, name]) => name)).not.toContain('Anna Berg');
  expect(whoSaid(`Anna Berg lives in Holm. ${text}`).map(([, name]) => name)).toEqual([null]);
});

test('whoever describes speaks', () => {
  expect(whoSaid('Anna Berg described it as a “riveting tale of the sea.”').map(([, name]) => name)).toEqual([
    'Anna Berg',
  ]);
});
