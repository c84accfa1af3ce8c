import type { Token } from '../../text/token.ts';
import type { Narrative } from '../speech/narrative.ts';
import { subjectOf } from '../speech/subject.ts';
import type { Member } from './cast.ts';
import type { Mention } from './mention.ts';

/** A mention of somebody, by name or by a pronoun that is linked, where it stands in the article. */
export interface Appearance {
  narrative: Narrative;
  mention: Mention;
  member: Member;
  /** Counted over the whole article, outside quotation marks. */
  sentence: number;
  role: Role;
  /** How likely the verb behind it tells of speech, as log odds. */
  says: number;
}

/** What somebody is to the words around, from the least to the likeliest to be taken up by a pronoun. */
export const ROLES = [
  'place',
  'other',
  'oblique',
  'agent',
  'owner',
  'apposition',
  'object',
  'conjoined',
  'subject',
] as const;
export type Role = (typeof ROLES)[number];

/** What a mention is to the words around it, by the words beside it and the verbs whose subject it is. */
export function roleOf(narrative: Narrative, mention: Mention, subjects: ReadonlySet<Mention>): Role {
  if (subjects.has(mention)) return 'subject';
  const { tokens } = narrative;
  const before = tokens[mention.first - 1];
  const after = tokens[mention.last + 1];
  if (/^['’]s?$/.test(after?.text ?? '')) return 'owner';
  if (before?.lower === 'and' || after?.lower === 'and') return 'conjoined';
  if (before?.lower === 'by') return 'agent';
  if (PLACING.test(before?.lower ?? '')) return 'place';
  if (before?.pos === 'ADP') return 'oblique';
  if (before?.pos === 'VERB') return 'object';
  if (isActing(after)) return 'subject';
  if (before?.text !== ',' || after?.text !== ',') return 'other';
  // “Lund’s envoy, Abdi Berg, was calmer”: whoever is described acts.
  const described = narrative.mentionEnding.get(mention.first - 2);
  return described && subjects.has(described) ? 'subject' : 'apposition';
}

/** The mentions of a passage that are the subject of a verb outside quotation marks. */
export function subjectsOf(narrative: Narrative): Set<Mention> {
  const subjects = new Set<Mention>();
  narrative.tokens.forEach((token, at) => {
    if (!isActing(token) || narrative.quoteAt[at] !== -1) return;
    const subject = subjectOf(narrative, at);
    if (subject) subjects.add(subject);
  });
  return subjects;
}

const PLACING = /^(?:in|at|from|near|across|throughout)$/;

const isActing = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX';
