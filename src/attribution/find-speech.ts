import type { Finding } from './finding.ts';
import type { Span } from './passage.ts';
import { behindApposition } from './speech/behind-apposition.ts';
import type { Candidate } from './speech/candidates.ts';
import { chooseSpeaker, type SpeakerChoice, type SpeakerModel } from './speech/choose-speaker.ts';
import { constructionOf, toldBehind } from './speech/construction.ts';
import { turnOf } from './speech/dialogue.ts';
import type { Decided, Setting } from './speech/features.ts';
import { impliedSpeaker, isBrokenOff, isWholeSentence, isWithinSentence } from './speech/implied-speaker.ts';
import { labelOf } from './speech/labelled-speech.ts';
import type { Narrative, QuotedTokens } from './speech/narrative.ts';
import { salienceOf } from './speech/salience.ts';
import { setOffSpeaker } from './speech/set-off.ts';
import { sourceSpan } from './speech/source-span.ts';
import { subjectOfParticiple } from './speech/subject-of-participle.ts';
import { isTerm } from './speech/term.ts';

/** Of the labels in PolNeAR's training articles nine in ten name the speaker; the rest are headings. */
const LABEL_CONFIDENCE = 0.9;

/** Of constructions and of what the text only implies, by how often they are right where people have judged them. */
const CONSTRUCTION_CONFIDENCE = 0.9;
const IMPLIED_CONFIDENCE = 0.75;

/** The quotations that are somebody's words, each with its cue and its source. */
export function findSpeech(text: string, narratives: readonly Narrative[], model: SpeakerModel): Finding[] {
  const salience = salienceOf(narratives);
  const findings: Finding[] = [];
  const decided: Decided[] = [];
  for (const [at, narrative] of narratives.entries()) {
    for (const [quote, quoted] of narrative.quotes.entries()) {
      const { span } = quoted;
      const previous = decided.at(-1) ?? null;
      const setting = { text, narratives, at, quote, previous, salience };
      if (isTerm(narrative, quoted, model.odds)) continue;
      const { candidate, confidence, nested, byTurn } = speakerOf(setting, decided, model);
      if (!candidate) {
        if (
          nested ||
          isWholeSentence(text, narrative, quoted) ||
          isBrokenOff(narrative, quoted) ||
          isWithinSentence(narrative, quoted)
        )
          findings.push({ ...unattributed(span), nested });
        continue;
      }
      const continued = candidate.mention === previous?.candidate.mention && previous.passage < at;
      decided.push({ candidate, passage: at, byTurn: byTurn === true });
      findings.push({
        kind: 'direct',
        start: span.start,
        end: span.end,
        source: sourceSpan(candidate),
        cue: cueSpan(candidate) ?? colonBefore(narrative, quoted.first, candidate),
        confidence,
        continued,
        nested,
        key: `${candidate.mention.start}:${candidate.cue ?? ''}`,
      });
    }
  }
  return findings;
}

/** By label, by grammar, by the turns of a dialogue, by what the model has learnt, by what the sentence before implies. */
function speakerOf(
  setting: Omit<Setting, 'odds'>,
  decided: readonly Decided[],
  model: SpeakerModel,
): SpeakerChoice & { nested: boolean; byTurn?: boolean } {
  const { text, narratives, at, quote } = setting;
  const narrative = narratives[at] as Narrative;
  const quoted = narrative.quotes[quote] as QuotedTokens;
  const label = labelOf(narratives, at, quote);
  if (label) return { candidate: label, confidence: LABEL_CONFIDENCE, nested: false };
  const leading = quote === 0 ? setOffSpeaker(narratives, at, model.odds) : null;
  if (leading) return { candidate: leading, confidence: CONSTRUCTION_CONFIDENCE, nested: false };
  const construction = constructionOf(narrative, quote, model.odds);
  if (construction) return { ...construction, confidence: CONSTRUCTION_CONFIDENCE };
  const turn = turnOf(narratives, at, decided);
  if (turn) return { candidate: turn.candidate, confidence: IMPLIED_CONFIDENCE, nested: false, byTurn: true };
  const chosen = chooseSpeaker(setting, model);
  if (chosen.candidate)
    return { ...chosen, candidate: subjectOfParticiple(behindApposition(chosen.candidate)), nested: false };
  const last = decided.at(-1);
  if (last?.passage === at - 1 && goesOn(narratives[at - 1], quoted))
    return { candidate: last.candidate, confidence: IMPLIED_CONFIDENCE, nested: false };
  const told = toldBehind(narrative, quote, model.odds);
  if (told) return { ...told, confidence: CONSTRUCTION_CONFIDENCE };
  if (!isWholeSentence(text, narrative, quoted)) return { ...chosen, nested: false };
  return { candidate: impliedSpeaker(narrative, quoted), confidence: IMPLIED_CONFIDENCE, nested: false };
}

/** Whether a quotation, whose mark is opened anew with the paragraph, goes on from the one that the paragraph before ends in. */
function goesOn(before: Narrative | undefined, { first }: QuotedTokens): boolean {
  const open = before?.quotes.at(-1);
  return first === 0 && open?.span.closed === false && open.last === (before?.tokens.length ?? 0) - 1;
}

const unattributed = ({ start, end }: Span): Finding => ({
  kind: 'direct',
  start,
  end,
  source: null,
  cue: null,
  confidence: 0,
  key: `${start}`,
});

/** The colon of “Berg: “We will.””, where nothing else tells of speech. */
function colonBefore(own: Narrative, quoteFirst: number, { narrative, mention }: Candidate): Span | null {
  const colon = own.tokens[quoteFirst - 1];
  if (narrative !== own || mention.last >= quoteFirst || colon?.text !== ':') return null;
  return { start: colon.start, end: colon.end };
}

function cueSpan({ narrative, cue }: Candidate): Span | null {
  const token = cue === null ? undefined : narrative.tokens[cue];
  return token ? { start: token.start, end: token.end } : null;
}
