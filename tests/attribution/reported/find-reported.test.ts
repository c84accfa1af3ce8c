import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/attribution/finding.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { readPassages } from '../../../src/attribution/read-passages.ts';
import { findReported } from '../../../src/attribution/reported/find-reported.ts';

function find(text: string, spoken: Finding[] = []): Finding[] {
  return findReported(text, readPassages(text, plainTextBlocks(text), 'en'), spoken);
}

/** “source / cue / content” of each finding. */
function told(text: string): string[] {
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '–';
  return find(text).map((finding) => `${words(finding.source)} / ${words(finding.cue)} / ${words(finding)}`);
}

describe('reported speech', () => {
  it('is the clause behind the verb', () => {
    expect(told('Anna Berg said on Tuesday that the harbour would stay closed.')).toEqual([
      'Anna Berg / said / that the harbour would stay closed',
    ]);
  });

  it('goes on over “and that”', () => {
    expect(told('Berg said that the harbour was closed, and that the ferries would not run.')).toEqual([
      'Berg / said / that the harbour was closed, and that the ferries would not run',
    ]);
  });

  it('may stand before its verb', () => {
    expect(
      told('The talks failed because neither side trusted the other, a spokesman for the ministry said.'),
    ).toEqual([
      'a spokesman for the ministry / said / The talks failed because neither side trusted the other',
    ]);
  });

  it('is not what comes before the last of those who act together', () => {
    const list = 'It had begun after Mira Holt, Jon Berg and Ada Moss argued in the town hall.';
    expect(told(list).filter((report) => report.includes('It had begun'))).toEqual([]);
    expect(told('The ferry has stopped since the strike, Jon Berg and Ada Moss said.')).toEqual([
      'Jon Berg and Ada Moss / said / The ferry has stopped since the strike',
    ]);
  });

  it('may hang on “according to”', () => {
    expect(told('According to the ministry, two bridges were damaged.')).toEqual([
      'the ministry / According to / two bridges were damaged',
    ]);

    expect(told('According to Mira Holt, a teacher from Lund, the ferry is old.')).toEqual([
      'Mira Holt / According to / the ferry is old',
    ]);
    expect(told('According to Mira Holt, the ferry is old, slow and dear.')).toEqual([
      'Mira Holt / According to / the ferry is old, slow and dear',
    ]);
  });

  it('may be a belief, a wish or a denial that the text attributes', () => {
    expect(told('The committee believes that the bridge is safe.')).toEqual([
      'The committee / believes / that the bridge is safe',
    ]);
    expect(told('Mayor Tom Lindqvist repeatedly expressed his desire to end the strike.')).toEqual([
      'Mayor Tom Lindqvist / repeatedly expressed / his desire to end the strike',
    ]);
    expect(told('Lindqvist denied that he had ever met the builder.')).toEqual([
      'Lindqvist / denied / that he had ever met the builder',
    ]);
  });

  it('is the outermost where one report holds another', () => {
    expect(told('Lindqvist told reporters that Berg had said the money was gone.')).toEqual([
      'Lindqvist / told / that Berg had said the money was gone',
    ]);
  });

  it('is told apart from what merely happened', () => {
    expect(told('Berg walked to the harbour and sat down.')).toEqual([]);
    expect(told('The bridge was built in 1932 and carries forty thousand cars a day.')).toEqual([]);
  });
});

describe('a mixed quotation', () => {
  const text = 'Lindqvist said the plan was “a gift to the banks” and would cost jobs.';

  it('takes in its words in quotation marks and those around them', () => {
    expect(find(text).map(({ kind }) => kind)).toEqual(['mixed']);
    expect(told(text)).toEqual(['Lindqvist / said / the plan was “a gift to the banks” and would cost jobs']);
  });

  it('shares the key of the quotation that it holds', () => {
    const start = text.indexOf('“');
    const end = text.indexOf('”') + 1;
    const spoken: Finding = {
      kind: 'direct',
      start,
      end,
      source: null,
      cue: null,
      confidence: 0.5,
      key: 'the quotation',
    };
    expect(find(text, [spoken]).map(({ key }) => key)).toEqual(['the quotation']);
  });

  it('is none where all the words are in quotation marks', () => {
    expect(find('“The harbour is closed,” Berg said.')).toEqual([]);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'Berg',
    'said',
    'that',
    'the',
    'harbour',
    '“',
    '”',
    ',',
    '.',
    'wants',
    'to',
    '\n\n',
    'é',
    '—',
  );
  const anyText = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('findings stay inside it, one behind the other, and are the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = find(text).sort((a, b) => a.start - b.start);
        for (const [i, { start, end, confidence, cue, source }] of findings.entries()) {
          expect(start).toBeGreaterThanOrEqual(findings[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
          for (const span of [cue, source]) if (span) expect(text.slice(span.start, span.end)).not.toBe('');
        }
        expect(find(text).sort((a, b) => a.start - b.start)).toEqual(findings);
      }),
    );
  });
});
