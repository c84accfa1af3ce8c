import type { CslItem } from './csl-item.ts';

/** Characters that TeX takes for commands. All else stands as it is: BibTeX files have been UTF-8 for years. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A record as a BibTeX entry. Written here because the writers of the libraries at hand give `month = {mar 18}` and turn
 * letters with accents into TeX commands.
 */
export function bibtex(item: CslItem): string {
  const [year, month = 1, day] = item.issued['date-parts'][0] ?? [];
  const fields = [
    field('author', item.author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')),
    // Twice in braces: no bibliography style may change the case of names in it.
    field('title', `{${escapeTex(item.title)}}`),
    field('journal', escapeTex(item['container-title'])),
    field('year', String(year)),
    `  month = ${MONTHS[month - 1]},\n`,
    field('day', String(day)),
    field('address', item['publisher-place'] && escapeTex(item['publisher-place'])),
    field('keywords', item.keyword && escapeTex(item.keyword)),
    field('note', item.note && escapeTex(item.note)),
    field('language', item.language),
    field('url', item.URL),
  ];
  return `@article{${item.id},\n${fields.join('')}}\n`;
}

function field(name: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : `  ${name} = {${value}},\n`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => SPECIAL[character] ?? '').replace(/[#$%&_]/g, '\\$&');
}
