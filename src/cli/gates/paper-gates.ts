import { access } from './access.ts';
import { budgets } from './budgets.ts';
import { build, type HowToBuild } from './build.ts';
import { content } from './content.ts';
import type { Gate } from './gate.ts';
import { html } from './html.ts';
import { links } from './links.ts';

/** What a paper promises its readers, whatever it says. The build first, for the others wait for it. */
export function paperGates(how: HowToBuild = {}): Gate[] {
  return [build(how), content, html, links, budgets, access];
}
