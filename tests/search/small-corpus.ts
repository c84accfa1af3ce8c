import type { Corpus, SearchRecord, SpeakerNames } from '../../src/search/record.ts';

/** A record with only what matters to a test. */
export function record(given: Partial<SearchRecord> & Pick<SearchRecord, 'id' | 'text'>): SearchRecord {
  const speaker = given.speaker ?? null;
  return {
    type: given.id.startsWith('q-') ? 'quote' : 'paragraph',
    article: 'harbour',
    headline: 'Talks about the harbour',
    speaker,
    speakers: speaker === null ? [] : [speaker.id],
    kind: given.id.startsWith('q-') ? 'direct' : null,
    section: 'news',
    medium: null,
    topics: ['Harbour'],
    day: '2031-05-04',
    said: null,
    ...given,
  };
}

const mira = { id: 'mira-oleksenko', name: 'Mira Oleksenko' };
const tomas = { id: 'tomas-brandt', name: 'Tomas Brandt' };

export const speakers: SpeakerNames[] = [
  { ...mira, aliases: ['Oleksenko', 'Oleksenkko', 'Олексенко'] },
  { ...tomas, aliases: ['Brandt'] },
];

/** A few paragraphs with their quotes. */
export const corpus: Corpus = {
  speakers,
  records: [
    record({
      id: 'p-1',
      text: 'The mayor, Mira Oleksenko, said that “a cease-fire in the harbour dispute” was near, and left for naïve Ruritania’s coast.',
      speaker: mira,
    }),
    record({
      id: 'q-1',
      text: '“a cease-fire in the harbour dispute”',
      speaker: mira,
      medium: 'in a letter',
    }),
    record({
      id: 'p-2',
      text: 'A partial ceasefire would spare the lighthouse and the harbour for 30 days.',
      section: 'background',
      day: '2031-04-30',
    }),
    record({
      id: 'p-3',
      text: '“We never spoke of the lighthouse,” Tomas Brandt told reporters, “nor of any days.”',
      speaker: tomas,
      article: 'lighthouse',
      headline: 'The lighthouse',
      topics: ['Lighthouse', 'Harbour'],
      day: '2031-05-02',
    }),
    record({
      id: 'q-3',
      text: '“We never spoke of the lighthouse,”',
      speaker: tomas,
      medium: 'told reporters',
      article: 'lighthouse',
      headline: 'The lighthouse',
      topics: ['Lighthouse', 'Harbour'],
      day: '2031-05-02',
    }),
    record({
      id: 'q-4',
      text: '“nor of any days.”',
      kind: 'mixed',
      speaker: tomas,
      article: 'lighthouse',
      headline: 'The lighthouse',
      topics: ['Lighthouse', 'Harbour'],
      day: '2031-05-02',
    }),
  ],
};
