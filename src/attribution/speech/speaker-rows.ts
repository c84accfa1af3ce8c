import type { Token } from '../../text/token.ts';
import type { Candidate } from './candidates.ts';
import {
  CANDIDATE_FEATURES,
  type CueView,
  type MentionView,
  type OfCue,
  QUOTE_FEATURES,
  type QuoteView,
  type Setting,
  speakerFeatureNames,
} from './features.ts';
import { gapOf } from './gap.ts';
import { firstEqual, type QuotedTokens } from './narrative.ts';
import { nameKey } from './token-codes.ts';

const WIDTH = speakerFeatureNames.length;
const ofQuote = Object.values(QUOTE_FEATURES);
/** Features, each with its place in a row. */
const ofMention: { place: number; feature: (view: MentionView) => number }[] = [];
const ofCue: { place: number; feature: OfCue['ofCue'] }[] = [];
for (const [i, feature] of Object.values(CANDIDATE_FEATURES).entries()) {
  const place = ofQuote.length + i;
  if ('ofCue' in feature) ofCue.push({ place, feature: feature.ofCue });
  else ofMention.push({ place, feature });
}

/** Stands for a candidate where the quotation is nobody's: a title, a nickname, words held at arm's length. */
const NOBODY = -9;

/** Filled anew for each quotation: a new array of this size costs as much as filling it. */
let rows = new Float64Array(0);

/**
 * The numbers that the model knows the candidates of a quotation by, as many as `speakerFeatureNames` for each, one after
 * another; good until it is asked again. What describes a mention is found once for all its cues.
 *
 * @param candidates those of one mention beside each other; null for nobody
 */
export function speakerRows(setting: Setting, candidates: readonly (Candidate | null)[]): Float64Array {
  if (rows.length < candidates.length * WIDTH) rows = new Float64Array(2 * candidates.length * WIDTH);
  const narrative = setting.narratives[setting.at];
  const quoted = narrative?.quotes[setting.quote];
  if (!narrative || !quoted) return rows;
  const quote = {
    setting,
    narrative,
    quoted,
    sentence: firstEqual(narrative.before.sentences, quoted.first),
  };
  ofQuote.forEach((feature, place) => {
    rows[place] = feature(quote);
  });
  let view: MentionView | null = null;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] ?? null;
    const row = i * WIDTH;
    if (candidate !== null && candidate.mention === view?.mention) {
      rows.copyWithin(row, row - WIDTH, row);
    } else {
      rows.copyWithin(row, 0, ofQuote.length);
      view = candidate && viewOf(quote, candidate);
      if (view) for (const { place, feature } of ofMention) rows[row + place] = feature(view);
      else rows.fill(NOBODY, row + ofQuote.length, row + WIDTH);
    }
    if (!candidate || !view) continue;
    const cue = candidate.cue === null ? null : cueOf(quote, view, candidate.cue);
    for (const { place, feature } of ofCue) rows[row + place] = feature(cue, view);
  }
  return rows;
}

function viewOf(
  { setting, narrative: own, quoted }: QuoteView,
  { narrative, mention }: Candidate,
): MentionView {
  const delta = narrative.passage.index - own.passage.index;
  const isAfter = isBehind(quoted, delta, mention.first);
  const head = narrative.tokens[mention.head];
  return {
    setting,
    narrative,
    mention,
    quoted,
    delta,
    isAfter,
    gap: gapOf(own, narrative, quoted, mention.first, mention.last, delta, isAfter),
    head,
    name: nameKey(head),
    sentence: firstEqual(narrative.before.sentences, mention.first),
  };
}

function cueOf(
  { narrative: own, quoted }: QuoteView,
  { narrative, mention, delta }: MentionView,
  at: number,
): CueView {
  const isBehindMention = at > mention.last;
  return {
    at,
    token: narrative.tokens[at] as Token,
    near: isBehindMention ? mention.last + 1 : at + 1,
    far: isBehindMention ? at : mention.first,
    gap: gapOf(own, narrative, quoted, at, at, delta, isBehind(quoted, delta, at)),
  };
}

/** Whether a token stands behind a quotation, so many passages on or back. */
const isBehind = (quoted: QuotedTokens, delta: number, token: number) =>
  delta > 0 || (delta === 0 && token > quoted.last);
