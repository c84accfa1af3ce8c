import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf } from './apply-styles.ts';
import type { Change, ChangeKind } from './change.ts';
import { attribute, wordsOf } from './words-of.ts';

/** Elements that an article can’t hold, by what they are. */
const ELEMENTS: Record<string, ChangeKind> = {
  s: 'struck',
  strike: 'struck',
  del: 'struck',
  nav: 'navigation',
  form: 'form',
  button: 'form',
  input: 'form',
  select: 'form',
  textarea: 'form',
  dialog: 'form',
  iframe: 'embed',
  embed: 'embed',
  object: 'embed',
  video: 'recording',
  audio: 'recording',
  canvas: 'drawing',
  svg: 'drawing',
  math: 'formula',
};

/** What page builders call things that are not the article, by a word of the class or id; the first that fits counts. */
const NAMES: readonly [RegExp, ChangeKind][] = [
  [/^(?:sr-only|visually-?hidden|screen-reader-text|sd-title)$/i, 'hidden'],
  [
    /^(?:ads?|advert|advertisements?|ad-?(?:slot|unit|container|wrapper|block|banner)|adsbygoogle|sponsored|dfp|teads)$/i,
    'advertisement',
  ],
  [/^(?:newsletter|subscribe|subscription|sign-?up|mailing-?list)(?:-\w+)*$|-newsletter$/i, 'newsletter'],
  [
    /^(?:share|sharing|share-?(?:bar|buttons|tools|links)|social|social-?(?:share|links|media|icons)|addtoany(?:_\w+)*|sharedaddy|sd-sharing)$/i,
    'share',
  ],
  [
    /^(?:byline|by-line|author-?(?:line|name|info|box|bio)|post-?author|entry-?author|entry-meta|post-meta|posted-(?:by|on))$/i,
    'byline',
  ],
  [
    /^(?:related|related-?(?:posts|articles|stories|content|links)|jp-relatedposts|recommended|more-stories|read-?more|outbrain|taboola|trc_related_container)$/i,
    'related',
  ],
  [/^(?:comments|comments?-?(?:area|list|section|thread)|disqus_thread|respond)$/i, 'reader-comments'],
  [/^(?:site-?(?:title|name|header|branding|logo|description)|masthead)$/i, 'furniture'],
  [/^(?:breadcrumbs?|pagination|pager|navigation|nav-?links|menu|skip-link|toc)$/i, 'navigation'],
];

/** Google Docs’ comments: the letter in the text, and the comment below it. */
const COMMENT = /^#?cmnt(?:_ref)?\d+$/;
const PULL_QUOTE = /pull-?_?quote/i;
/** How many are compared with the text. */
const MOST_PULL_QUOTES = 200;
/** These hold the article. */
const ROOTS = ['html', 'head', 'body', 'main', 'article'];
/** The share of a page’s words from which on a name must be mistaken: it is said of the page as a whole. */
const TOO_MUCH = 0.4;

/** Takes out of a page what is no part of an article, and tells what it was. */
export function leaveOut(page: Root, changes: Change[]): void {
  const whole = plain(wordsOf(page));
  const pullQuotes = { left: MOST_PULL_QUOTES };
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined || ROOTS.includes(node.tagName)) return undefined;
    if (['script', 'style', 'template'].includes(node.tagName)) return SKIP;
    const kind =
      isPullQuote(node) && pullQuotes.left-- > 0 ? pullQuoteKind(node, whole) : kindOf(node, parent, whole);
    if (kind === null) return undefined;
    const words = saidOf(node);
    // A comment is told where it stands in full, not by its letter in the text.
    if (words !== '' && !(kind === 'comment' && node.tagName !== 'div'))
      changes.push({ kind, words, place: placeOf(node) });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Where an element begins in the page. */
export function placeOf({ position, properties }: Element): { line: number; column: number } | null {
  if (position) return { line: position.start.line, column: position.start.column };
  const [line, column] = attribute(properties, 'dataAt').split(':').map(Number);
  return line && column ? { line, column } : null;
}

function kindOf(node: Element, parent: Parents, whole: string): ChangeKind | null {
  const { tagName, properties } = node;
  const known = ELEMENTS[tagName];
  if (known !== undefined) return known;
  if (properties['hidden'] !== undefined && properties['hidden'] !== false) return 'hidden';
  if (isComment(node)) return 'comment';
  if (tagName === 'aside') return named(node) ?? 'aside';
  const isQuoted = parent.type === 'element' && ['blockquote', 'figure'].includes(parent.tagName);
  if (tagName === 'footer' && !isQuoted) return 'furniture';
  const kind = isQuoted ? null : named(node);
  return kind !== null && wordsOf(node).length < whole.length * TOO_MUCH ? kind : null;
}

function named(node: Element): ChangeKind | null {
  const names = [...classesOf(node), attribute(node.properties, 'id')];
  const role = attribute(node.properties, 'role');
  if (role === 'navigation') return 'navigation';
  return NAMES.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
}

function isComment(node: Element): boolean {
  const inner = node.children.filter((child) => child.type === 'element');
  if (node.tagName === 'sup') return inner.length === 1 && inner.every(isCommentLink);
  if (node.tagName === 'a') return COMMENT.test(attribute(node.properties, 'href'));
  if (node.tagName !== 'div') return false;
  const [first] = inner.flatMap(({ children }) => children);
  return first?.type === 'element' && isCommentLink(first);
}

function isCommentLink(node: Element): boolean {
  return node.tagName === 'a' && COMMENT.test(attribute(node.properties, 'href'));
}

function isPullQuote(node: Element): boolean {
  return classesOf(node).some((name) => PULL_QUOTE.test(name));
}

/** A pull quote is left out if its words stand in the text, too. */
function pullQuoteKind(node: Element, whole: string): ChangeKind | null {
  const quote = node.children.find((child) => child.type === 'element' && child.tagName === 'blockquote');
  const said = quote?.type === 'element' ? { ...quote, children: quote.children.filter(isNoSource) } : node;
  const [words = ''] = plain(wordsOf(said)).split(/\s[—–-]\s/);
  const first = whole.indexOf(words);
  return first !== whole.lastIndexOf(words) ? 'pull-quote' : null;
}

/** Who said it stands below, and not in the text. */
function isNoSource(node: ElementContent): boolean {
  return node.type !== 'element' || !['cite', 'footer'].includes(node.tagName);
}

function plain(words: string): string {
  return words
    .replace(/["“”„«»‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Its words, else what names it: an address, a name. */
function saidOf(node: Element): string {
  const words = wordsOf(node);
  if (words !== '') return words;
  return (
    ['src', 'data', 'ariaLabel', 'title', 'value', 'placeholder']
      .map((name) => attribute(node.properties, name))
      .find((value) => value !== '') ?? nestedAddress(node)
  );
}

function nestedAddress(node: Element): string {
  let address = '';
  visit(node, 'element', ({ properties }) => {
    address ||= attribute(properties, 'src');
  });
  return address;
}
