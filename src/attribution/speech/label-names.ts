import type { Token } from '../../text/token.ts';

/** A name that labels a quotation: the places of its first and last token, and of the mark that makes it a label. */
export interface LabelName {
  first: number;
  last: number;
  cue: number;
}

/** “BERG:” in a transcript has at most this many words, “― Anna Berg” in a list of letters too. */
const LONGEST_NAME = 5;
/** “, mayor of the town by the lake” behind a name. */
const LONGEST_ROLE = 10;

/** “BERG:” from a token on; only capitals tell it from “He knew: …”. */
export function capitalLabel(tokens: readonly Token[], first: number): LabelName | null {
  for (let at = first; at < first + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (token.text === ':') return at > first ? { first, last: at - 1, cue: at } : null;
    if (!/^[\p{Lu}.'’-]+$/u.test(token.text)) return null;
  }
  return null;
}

/** “Berg: “We will.””, “Anna Berg, fisherman: …”, where nothing else stands before the quotation. */
export function labelBefore(tokens: readonly Token[], quoteFirst: number): LabelName | null {
  const colon = quoteFirst - 1;
  if (tokens[colon]?.text !== ':' || colon === 0) return null;
  const first = /^[-–—•*]$/.test(tokens[0]?.text ?? '') ? 1 : 0;
  return named(tokens, first, colon, colon);
}

/** “― Anna Berg, mayor” up to the end of the block. */
export function signature(tokens: readonly Token[], dash: number): LabelName | null {
  let first = dash;
  while (/^(?:[―—–-]|--)$/.test(tokens[first]?.text ?? '')) first++;
  const end = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  return first === dash ? null : named(tokens, first, end, dash);
}

/** The name from a token on, of whose phrase up to another token nothing is left but a role behind a comma. */
function named(tokens: readonly Token[], first: number, end: number, cue: number): LabelName | null {
  const comma = tokens.findIndex(({ text }, at) => at > first && at < end && /^[,(]$/.test(text));
  const last = (comma === -1 ? end : comma) - 1;
  if (last < first || last - first >= LONGEST_NAME || end - last > LONGEST_ROLE) return null;
  if (/^(?:ADP|SCONJ|CCONJ|ADV)$/.test(tokens[first]?.pos ?? '') && comma !== -1) return null;
  if (!tokens.slice(first, last + 1).every(isNameWord)) return null;
  // “Anna Berg, aged 8”
  return tokens.slice(last + 1, end).some(({ pos, lower }) => pos === 'VERB' && lower !== 'aged')
    ? null
    : { first, last, cue };
}

const isNameWord = (token: Token) => /^(?:[\p{Lu}.,'’-]|(?:van|von|de|den|der|la|of|the)$)/u.test(token.text);
