import { expect, test } from 'vitest';
import { mediumKey } from '../../src/search/medium-key.ts';

test.each([
  ['in its readout', 'In the readout', 'in a readout'],
  ['in an interview', 'in his interview', 'in another interview'],
  ['in einer Erklärung', 'in seiner Erklärung', 'in der Erklärung'],
  ['im Interview', 'in einem Interview', 'in ihrem Interview'],
  ['dans un communiqué', 'dans son communiqué', 'dans le communiqué'],
  ['dans un entretien', 'dans l’entretien', "dans l'entretien"],
  ['en una entrevista', 'en su entrevista', 'en la entrevista'],
  ['in una nota', 'nella nota', 'in questa nota'],
  ['em uma nota', 'numa nota', 'na nota'],
  ['у своїй заяві', 'у цій заяві', 'у їхній заяві'],
  ['في بيان', 'في البيان', 'في البيان'],
])('%s, %s and %s are one medium', (...media) => {
  expect(new Set(media.map(mediumKey)).size).toBe(1);
});

test.each([
  ['in a readout', 'in a statement'],
  ['on social media', 'on television'],
  ['told reporters', 'told voters'],
  ['during a rally', 'at a rally'],
])('%s and %s are two', (one, other) => {
  expect(mediumKey(one)).not.toBe(mediumKey(other));
});
