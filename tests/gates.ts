// Everything there is to run: npm test. Some of it, over the site as it was last built: npm test -- links html.

import type { Gate } from '../src/cli/gates/gate.ts';
import { paperGates } from '../src/cli/gates/paper-gates.ts';
import { runGates } from '../src/cli/gates/run-gates.ts';
import { browser } from './gates/browser.ts';
import { nu } from './gates/nu.ts';
import { packaged } from './gates/package.ts';
import { style } from './gates/style.ts';
import { types } from './gates/types.ts';
import { commands, units } from './gates/units.ts';
import { unused } from './gates/unused.ts';

// The build first, for half of the others wait for it, then the longest. Whatever the paper holds, the engine can be tested, and without a paper, too.
const [build, ...paper] = paperGates({ allowEmpty: true }) as [Gate, ...Gate[]];
const gates = [build, commands, browser, units, types, nu, ...paper, packaged, style, unused];

const names = process.argv.slice(2);
const chosen = gates.filter(({ name }) => names.includes(name)).map(({ name, run }) => ({ name, run }));

const { passed, failed } = await runGates(names.length > 0 ? chosen : gates, console.log);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
