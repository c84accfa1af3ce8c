import { expect, test } from 'vitest';
import { runReadout, temporaryFolder } from './run-readout.ts';

test('a rule is explained in the terminal, without a site to look it up on', async () => {
  const { code, stdout } = await runReadout(temporaryFolder(), ['explain', 'raw-html']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^HTML\n\nMarkdown has emphasis, links, lists/);
});

test('a rule that there is not is told with the nearest one', async () => {
  const { code, stderr } = await runReadout(temporaryFolder(), ['explain', 'raw-htm']);
  expect(code).toBe(2);
  expect(stderr).toContain('error: there is no rule “raw-htm”. Did you mean “raw-html”?\n');
});
