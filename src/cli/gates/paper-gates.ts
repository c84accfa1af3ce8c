import { access } from './access.ts';
import { budgets } from './budgets.ts';
import { build } from './build.ts';
import { content } from './content.ts';
import type { Gate } from './gate.ts';
import { html } from './html.ts';
import { links } from './links.ts';

/**
 * What a paper promises its readers, whatever it says. The build first, for the others wait for it.
 *
 * @param frozen whether ledgers that are out of date fail the build; as in CI when left out
 */
export function paperGates(frozen?: boolean): Gate[] {
  return [build(frozen), content, html, links, budgets, access];
}
