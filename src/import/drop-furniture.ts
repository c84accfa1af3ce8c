import type { Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Change, ChangeKind, SourcePlace } from './change.ts';
import type { ImportedArticle } from './imported-article.ts';
import { statedDate } from './stated-date.ts';

/** How many blocks of the beginning may hold the byline. */
const BEGINNING = 4;
/** Code units of the longest line that is taken for a byline, a call to subscribe or a share bar. */
const LONGEST_BYLINE = 120;
const LONGEST_CALL = 240;

/** Code units of the longest line that is taken for a date, and how one looks: a day, a month, a year, perhaps a time. */
const LONGEST_DATE = 60;
const ONLY_DATE =
  /^(?:published|posted|updated|on|date)?:?\s*(?:\p{L}{3,12},?\s+)?(?:\d{1,2}\.?\s+\p{L}{3,12}\.?|\p{L}{3,12}\.?\s+\d{1,2}),?\s+\d{4}(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?)?$/iu;
const DAY = 'YYYY-MM-DD'.length;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:(?:de|da|di|del|della|van|von|der|den|la|le|bin|al|y)\s+)*\p{Lu}[\p{L}\p{M}’'.-]*){1,4}`;
const BYLINE = new RegExp(
  String.raw`^(?:By|Von|Par|Por|Di|Door|Av|Af|Autor(?:in)?:|Text:|Words by|Written by|Reported by)\s+(${NAME}(?:(?:,\s*|\s+(?:and|und|et|y|e|en|och|og|&)\s+|,\s*and\s+)${NAME})*)(?:\s*[|·•,–—-].*)?$`,
  'u',
);
const BETWEEN_NAMES = /,\s*and\s+|,\s*|\s+(?:and|und|et|y|e|en|och|og|&)\s+/u;

/** How calls to the reader of a page begin, and what they speak of. */
const CALL =
  /^(?:sign up|subscribe|join|get|receive|register|follow us|like us|download (?:our|the) app|support (?:our|us)|donate|never miss|want more|abonnieren|jetzt abonnieren|melden sie sich|folgen sie|inscrivez|abonnez|recevez|suscr[íi]b|iscriviti|abonneer|prenumerera)/i;
const CALLED_FOR =
  /\b(?:newsletters?|inbox|subscri(?:be|ption)|e-?mail (?:alerts?|updates?|briefing)|alerts|briefing|updates|social media|podcast|app|abonnieren|abo|boletín|infolettre|nieuwsbrief|nyhetsbrev)\b/i;
/** What stands in a share bar, and nothing else. */
const SHARE =
  /^(?:(?:share(?: (?:this|on|via|by|with|article|story|page|to))*|tweet(?: this)?|e-?mail(?: this)?|print(?: this)?|facebook|x|twitter|linkedin|whatsapp|telegram|reddit|pinterest|pocket|bluesky|mastodon|threads|copy(?: the)? link|link copied|save|bookmark|teilen|drucken|partager|imprimer|compartir|condividi|or|and|a friend|this|article|story|[|·•/,:&]|\d+)\s*)+$/i;

/** Takes the byline into its field, and leaves out calls to subscribe and share bars, which a source has among the paragraphs of its text. */
export function dropFurniture(tree: Root, fields: ImportedArticle['fields'], changes: Change[]): void {
  let position = 0;
  tree.children = tree.children.filter((block) => {
    position++;
    const words = textOf(block).replace(/\s+/g, ' ').trim();
    const kind = kindOf(block, words, position) ?? dateKind(block, words, position, fields);
    if (kind === null) return true;
    changes.push({ kind, words, place: placeIn(block) });
    if (kind === 'byline' && fields.byline === undefined) fields.byline = namesIn(words);
    return false;
  });
}

/** A line of the beginning that is nothing but the day of publication, which has a field. */
function dateKind(
  block: RootContent,
  words: string,
  position: number,
  { published }: ImportedArticle['fields'],
): ChangeKind | null {
  const isShort = block.type === 'paragraph' && position <= BEGINNING && words.length <= LONGEST_DATE;
  if (!isShort || published === undefined || !ONLY_DATE.test(words)) return null;
  return statedDate(words)?.slice(0, DAY) === published.slice(0, DAY) ? 'date' : null;
}

function kindOf(block: RootContent, words: string, position: number): ChangeKind | null {
  if (block.type !== 'paragraph' && block.type !== 'list') return null;
  if (
    block.type === 'paragraph' &&
    position <= BEGINNING &&
    words.length <= LONGEST_BYLINE &&
    BYLINE.test(words)
  ) {
    return 'byline';
  }
  if (words.length > LONGEST_CALL || holdsImage(block)) return null;
  if (/[\p{L}]/u.test(words) && SHARE.test(words)) return 'share';
  return block.type === 'paragraph' && CALL.test(words) && CALLED_FOR.test(words) ? 'newsletter' : null;
}

function holdsImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}

function namesIn(words: string): string[] {
  return (BYLINE.exec(words)?.[1] ?? '').split(BETWEEN_NAMES);
}

function placeIn({ position }: RootContent): SourcePlace {
  return position ? { line: position.start.line, column: position.start.column } : null;
}
