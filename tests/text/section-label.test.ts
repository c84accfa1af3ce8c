import { expect, test } from 'vitest';
import { wordingOf } from '../../src/components/wording-of.ts';
import { sectionLabel } from '../../src/text/section-label.ts';

test.each([
  ['en', 'Statement: Ada Lin', 'Statement: Ada Lin'],
  ['de-AT', 'Statement: Ada Lin', 'Erklärung: Ada Lin'],
  ['fr', 'Statement: Ada Lin', 'Déclaration : Ada Lin'],
  ['uk', 'Statement', 'Заява'],
  ['nl', 'Statement', 'Statement'],
])('to readers of an article in %s, “%s” is “%s”', (language, label, told) => {
  expect(sectionLabel({ kind: 'statement', label }, wordingOf(language))).toBe(told);
});
