import { en } from '../locales/en.ts';
import type { Wording } from '../locales/wording.ts';
import type { Section } from '../schema/article.ts';

/** What a section is, as the article's readers say: “Erklärung: Ada Lin”. The article's data tell it in English. */
export function sectionLabel({ kind, label }: Pick<Section, 'kind' | 'label'>, { say }: Wording): string {
  const told = `${en[kind]}: `;
  if (!label.startsWith(told)) return say(kind);
  return say('sectionOf', { kind: say(kind), name: label.slice(told.length) });
}
