import { expect, test } from 'vitest';
import { explainConfig } from '../../src/cli/explain-config.ts';

test('a setting that Astro does not take is named in a sentence, with what to write', () => {
  const issues = [
    { code: 'invalid_format', format: 'url', path: ['site'], message: 'Invalid URL' },
    { code: 'invalid_type', path: ['build', 'format'], message: 'Expected string' },
  ];
  expect(explainConfig(new Error(JSON.stringify(issues, null, 2)))).toBe(
    'astro.config.ts: “site” is not what Astro expects there (Invalid URL); write the whole address, such as https://name.example.\n' +
      'astro.config.ts: “build.format” is not what Astro expects there (Expected string).',
  );
});

test('what else goes wrong is told as it is', () => {
  expect(explainConfig(new Error('The disk is full.'))).toBe('The disk is full.');
  expect(explainConfig('gone')).toBe('gone');
});
