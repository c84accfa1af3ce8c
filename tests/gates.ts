// Everything there is to run: npm test. Some of it, over the site as it was last built: npm test -- links html.
import { browser } from './gates/browser.ts';
import { budgets } from './gates/budgets.ts';
import { build } from './gates/build.ts';
import { html } from './gates/html.ts';
import { links } from './gates/links.ts';
import { nu } from './gates/nu.ts';
import { runGates } from './gates/run-gates.ts';
import { style } from './gates/style.ts';
import { types } from './gates/types.ts';
import { units } from './gates/units.ts';
import { unused } from './gates/unused.ts';

// The build first, for half of the others wait for it, then the longest.
const gates = [build, units, browser, types, nu, html, links, budgets, style, unused];

const names = process.argv.slice(2);
const chosen = gates.filter(({ name }) => names.includes(name)).map(({ name, run }) => ({ name, run }));

const { passed, failed } = await runGates(names.length > 0 ? chosen : gates, console.log);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
