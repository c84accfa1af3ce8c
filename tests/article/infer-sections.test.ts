import { describe, expect, it } from 'vitest';
import { inferSections, type ParagraphVoice } from '../../src/article/infer-sections.ts';

/** Of a story that is long enough to be divided. */
const PROSE: ParagraphVoice = { words: 200, quoted: 0, speaker: null, medium: null };

function words(speaker: string | null, medium: string | null = null, quoted = 0.9): ParagraphVoice {
  return { words: 200, quoted, speaker, medium };
}

function infer(...voices: ParagraphVoice[]): string[] {
  return inferSections(voices).map(
    ({ kind, speaker, start, end }) => `${kind} ${speaker ?? '–'} ${start}–${end}`,
  );
}

describe('inferSections', () => {
  it('takes what comes before the first long quotation as news, and prose after it as background', () => {
    expect(infer(PROSE, PROSE, words('finch'), PROSE)).toEqual([
      'news – 0–2',
      'statement finch 2–3',
      'background – 3–4',
    ]);
  });

  it('tells a readout by its medium, and lets it go on in the next paragraph of the same speaker', () => {
    expect(infer(PROSE, words('town-hall', 'in a readout'), words('town-hall'), words('finch'))).toEqual([
      'news – 0–1',
      'readout town-hall 1–3',
      'statement finch 3–4',
    ]);
  });

  it('keeps the statements of two speakers apart', () => {
    expect(infer(words('finch'), words('rook'), words('rook'))).toEqual([
      'statement finch 0–1',
      'statement rook 1–3',
    ]);
  });

  it('takes a paragraph with a few quoted words, or with nobody’s, as reporting', () => {
    expect(infer(words('finch', null, 0.2), words(null))).toEqual(['news – 0–2']);
  });

  it('leaves a short story in one part, and one that would fall into scraps', () => {
    const short = (voice: ParagraphVoice) => ({ ...voice, words: 90 });
    expect(infer(short(PROSE), short(words('finch')), short(PROSE), short(PROSE))).toEqual(['news – 0–4']);
    const scrap = { ...words('finch'), words: 12 };
    expect(infer(PROSE, scrap, PROSE)).toEqual(['news – 0–3']);
    expect(infer(short(words('finch')))).toEqual(['statement finch 0–1']);
  });

  it('has no section for no paragraphs', () => {
    expect(infer()).toEqual([]);
  });
});
