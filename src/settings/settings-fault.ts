/** What is wrong with an owner's settings, for a terminal: one line, or one for each of several mistakes below a first. */
export function settingsFault(mistakes: readonly string[]): string {
  const [only, ...others] = mistakes;
  return others.length === 0
    ? `astro.config.ts: ${only}`
    : `astro.config.ts: ${mistakes.length} mistakes:\n${mistakes.map((each) => `  ${each}`).join('\n')}`;
}
