import type { Attribution, AttributionContext, TextBlock } from './attribution.ts';
import { circumstancesOf } from './circumstances.ts';
import { dayOf } from './day.ts';
import { doubtOf } from './doubt.ts';
import { findSpeech } from './find-speech.ts';
import type { Finding } from './finding.ts';
import { attributeLanguage } from './languages/attribute-language.ts';
import { languageWords } from './languages/language-of.ts';
import { markedSpans } from './marked-spans.ts';
import { mediumOf } from './medium.ts';
import { mergeFindings } from './merge-findings.ts';
import { LEARNT, type Models, shareOf } from './models.ts';
import { resolveSources } from './names/resolve-sources.ts';
import { isNoSpeaker } from './no-speaker.ts';
import { overruleByEditor } from './overrule-by-editor.ts';
import { polarityOf } from './polarity.ts';
import { readPassages } from './read-passages.ts';
import { findReported } from './reported/find-reported.ts';
import { isAttributive } from './speech/attributive.ts';
import { byAgent } from './speech/by-agent.ts';
import { type Narrative, narrate } from './speech/narrative.ts';
import { narrativeAt } from './speech/narrative-at.ts';
import { isSpokenOf } from './speech/spoken-of.ts';
import { tellsOfSpeech } from './speech/tells-of-speech.ts';
import { isNaming } from './speech/term.ts';

/** The languages whose verbs and sentences the model has learnt. */
const UNDERSTOOD = /^en\b/i;

/**
 * Finds what is quoted or reported in a text, who said it, in what words the text tells so, through what medium and on
 * which day. Deterministic; time linear in the length of the text.
 *
 * In a language that there are no words of, quotations are found, but nobody is named.
 *
 * @param text the whole text; offsets in the result are its UTF-16 code units
 * @param blocks its paragraphs in order (`plainTextBlocks` for plain text)
 * @param models what was learnt, but where it is measured
 */
export function attribute(
  text: string,
  blocks: readonly TextBlock[],
  context: AttributionContext,
  models: Models = LEARNT,
): Attribution[] {
  const isUnderstood = UNDERSTOOD.test(context.language);
  const { unified, spansOf } = markedSpans(text, blocks, context.language);
  const language = languageWords(context.language);
  const found = isUnderstood
    ? attributeEnglish(text, unified, blocks, context, models)
    : language
      ? attributeLanguage(text, blocks, context, language)
      : blocks.flatMap(spansOf).map(unattributed);
  return overruleByEditor(text, found, blocks, context.speakers, spansOf);
}

/** @param unified the text with its quotation marks made alike: what is read; the words given back are the text’s own */
function attributeEnglish(
  text: string,
  unified: string,
  blocks: readonly TextBlock[],
  { language, published, speakers }: AttributionContext,
  models: Models,
): Attribution[] {
  const passages = readPassages(unified, blocks, language);
  const narratives = passages.map(narrate);
  const spoken = findSpeech(unified, narratives, models.speakers);
  const findings = mergeFindings(spoken, findReported(unified, passages, spoken))
    .filter((finding) => !isNaming(narratives, finding))
    .map((finding) => byAgent(narratives, finding))
    .map((finding) =>
      isSpeech(narratives, finding) && !isSpokenOf(narratives, finding) && !isOfLine(unified, finding)
        ? finding
        : { ...finding, source: null, cue: null },
    );
  const sources = findings.flatMap(({ source }) => source ?? []);
  const resolve = resolveSources(text, narratives, sources, speakers, models.pronouns);
  const words = (span: Finding['source']) =>
    span && { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
  const groups = new Map<string, string>();
  return findings.map((finding) => {
    const { kind, start, end, source, cue, confidence, continued, key } = finding;
    const group = groups.get(key) ?? `g${groups.size}`;
    groups.set(key, group);
    const resolved = source && resolve(source);
    const linked = confidence * (resolved?.confidence ?? 1);
    const chance = linked * doubtOf(unified, finding, resolved, linked);
    // The curve was drawn from three words on.
    const share = isSnatch(unified, narratives, finding) ? SNATCH : 1;
    const around = cue && circumstancesOf(narratives, cue);
    return {
      kind,
      polarity: polarityOf(unified, narratives, finding),
      start,
      end,
      speaker: words(source),
      cue: words(cue),
      name: resolved?.name ?? null,
      speakerId: resolved?.id ?? null,
      medium: around && mediumOf(text, around),
      date: around && dayOf(text, around, published),
      basis: resolved ? (continued ? 'continued' : resolved.basis) : 'none',
      // Nobody is named where the link from the mention leads nowhere.
      confidence: !resolved?.name
        ? 0
        : kind === 'indirect'
          ? chance
          : share * shareOf(models.persons, chance),
      group,
    };
  });
}

/** Of quotations of a word or two without a stop, two of five are somebody else’s, or a term that is nobody’s. */
const SNATCH = 0.6;

/** Whether nothing is quoted but a word or two without a stop: “electric”, “pills”. */
function isSnatch(text: string, narratives: readonly Narrative[], { kind, start, end }: Finding): boolean {
  if (kind === 'indirect') return false;
  const quotes = narrativeAt(narratives, start)?.quotes ?? [];
  const quoted = quotes.filter(({ span }) => span.start >= start && span.end <= end);
  return (
    quoted.length > 0 &&
    quoted.every(({ span }) =>
      /^\S+(?:\s+\S+)?$/.test(text.slice(span.inner.start, span.inner.end).trim()),
    ) &&
    !quoted.some(({ span }) => /[,.?!…]$/.test(text.slice(span.inner.start, span.inner.end)))
  );
}

/**
 * “Negotiated an ‘energy and infrastructure’ deal” has words in quotation marks, but nobody who says them: they stand like
 * an adjective, and the verb seldom tells of speech.
 */
const isSpeech = (narratives: readonly Narrative[], finding: Finding) =>
  finding.kind === 'indirect' ||
  (finding.cue !== null && tellsOfSpeech(narratives, finding.cue)) ||
  !isAttributive(narratives, finding);

/** “Photo: “The harbour at dawn””: the line is about something. */
const isOfLine = (text: string, { source }: Finding) =>
  source !== null && text[source.end] === ':' && isNoSpeaker(text.slice(source.start, source.end));

const unattributed = ({ start, end }: { start: number; end: number }, index: number): Attribution => ({
  kind: 'direct',
  polarity: 'said',
  start,
  end,
  speaker: null,
  cue: null,
  name: null,
  speakerId: null,
  medium: null,
  date: null,
  basis: 'none',
  confidence: 0,
  group: `g${index}`,
});
