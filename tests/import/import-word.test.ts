import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importWord } from '../../src/import/import-word.ts';

test('a Word document keeps its title, emphasis, links, quotes, lists and notes', async () => {
  const bytes = readFileSync(new URL('../fixtures/import/mill.docx', import.meta.url));
  expect(await importWord(bytes)).toEqual({
    fields: { headline: 'Mill closes' },
    body: `The mill at Aston **closed** on *Monday*, its owners said[^2].

“We tried,” said [Ada Example](https://ada.example/).

> “It is over.”

## What comes next

- The council meets.
- The site is for \\*sale\\*.

[^2]: In a letter of 17 March.
`,
  });
});
