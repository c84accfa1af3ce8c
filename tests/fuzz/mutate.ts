/** Pieces that have a meaning to somebody who reads them, or break those who do not expect them. */
const PIECES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '<!-- speaker: none -->',
  '<!-- section: news, speaker: ada-finch -->',
  '<!--',
  '-->',
  '[^n]',
  '[^n]: “word” — **Context.** Note. — *Ada Finch, 2024-05-07*',
  '\n---\n',
  '\n\n',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\u202E',
  '\u00AD',
  '“',
  '”',
  '"',
  '’',
  '&lt;',
  '&amp;amp;',
  '&#0;',
  '\n> ',
  '\n- ',
  '\n    ',
  '\n```\n',
  '`',
  '**',
  '_',
  '\\',
  '](',
  '{"',
  '[[[[[[[[[[',
  '{}',
  'null',
  '-1',
  '1e999',
  '__proto__',
  '2024-02-30',
  ' said Ada Finch. ',
  ' he told reporters on Monday, ',
  'é́́',
  '👩‍👩‍👧',
  'اب',
] as const;

/** How often a long run of one piece is put in: what takes quadratic time with it takes long. */
const RUN = 400;
const MOST_CHANGES = 6;

/** A text with some changes of the kinds that careless hands, programs and attackers make. */
export function mutate(text: string, random: () => number): string {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const changes = [
    (before: string, _span: string, after: string) => before + after,
    (before: string, span: string, after: string) => before + span + span + after,
    (before: string, span: string, after: string) => before + [...span].reverse().join('') + after,
    (before: string, span: string, after: string) => before + pick(PIECES) + span + after,
    (before: string, span: string, after: string) => before + span + pick(PIECES).repeat(below(RUN)) + after,
    (before: string, span: string, after: string) => after + span + before,
    (before: string) => before,
  ];
  let mutated = text;
  for (let count = 1 + below(MOST_CHANGES); count > 0; count--) {
    const start = below(mutated.length + 1);
    const end = Math.min(mutated.length, start + below(random() < 0.8 ? 20 : 500));
    mutated = pick(changes)(mutated.slice(0, start), mutated.slice(start, end), mutated.slice(end));
  }
  return mutated;
}
