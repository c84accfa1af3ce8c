import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { didYouMean } from '../message/nearest.ts';
import { rules } from '../message/rules.ts';

const RULES = path.resolve(import.meta.dirname, '../guide/rules');

/** `readout explain`: what a rule asks, and how to keep it. */
export const explainCommand = new Command('explain')
  .description('print what a rule that a message names is about, and what to do')
  .argument('<rule>', 'the last word of a message’s line')
  .addHelpText('after', '\nExample:\n  npm run readout -- explain raw-html')
  .action((rule: string, _: object, command: Command) => {
    const known = Object.keys(rules);
    if (!known.includes(rule)) command.error(`error: there is no rule “${rule}”.${didYouMean(rule, known)}`);
    console.log(withoutFrontMatter(readFileSync(path.join(RULES, `${rule}.md`), 'utf8'), rule));
  });

/** The page as it reads in a terminal: its title, then the text. */
function withoutFrontMatter(page: string, rule: string): string {
  const title = /^title: (.*)$/m.exec(page)?.[1] ?? rule;
  return `${title}\n\n${page.replace(/^---\n[\s\S]*?\n---\n/, '').trim()}`;
}
