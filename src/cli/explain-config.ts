import { z } from 'zod';

/** What Astro says of its own settings: a list of issues in JSON. */
const issues = z
  .array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
  .min(1);

/** What is expected of settings that an owner is likely to write. */
const EXPECTED: Record<string, string> = {
  site: 'the whole address, such as https://name.example',
  base: 'a path, such as /paper/',
};

/**
 * What made a command fail, for a terminal: where Astro did not take its own settings, a sentence that names each of them; else the
 * error’s own words.
 */
export function explainConfig(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const parsed = issues.safeParse(jsonOf(message));
  if (!parsed.success) return message;
  return parsed.data
    .map(({ path, message: what }) => {
      const name = path.join('.');
      const expected = EXPECTED[name];
      return `astro.config.ts: “${name}” is not what Astro expects there (${what})${expected ? `; write ${expected}` : ''}.`;
    })
    .join('\n');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
