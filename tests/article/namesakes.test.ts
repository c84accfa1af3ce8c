import { describe, expect, it } from 'vitest';
import type { ArticleContext } from '../../src/article/article-context.ts';
import { build } from './build-bridge.ts';

describe('somebody who has nearly the name of a speaker’s file', () => {
  const zoe: ArticleContext['speakers'] = [
    { id: 'zoe-lind', name: 'Zoë Lind', aliases: [], kind: 'person', roles: [], links: [] },
    {
      id: 'harbour-police',
      name: 'The Police of Holm Harbour',
      aliases: [],
      kind: 'organization',
      roles: [],
      links: [],
    },
  ];
  const speakersOf = (body: string) => {
    const { paragraphs, messages } = build(body, { speakers: zoe });
    return { ids: paragraphs.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker?.id)), messages };
  };

  it('is that speaker where the name is written as the file has it', () => {
    expect(speakersOf('“The lock is open,” Zoë Lind said.')).toEqual({ ids: ['zoe-lind'], messages: [] });
  });

  it('stands apart under an id that is no file’s, and the editor is asked', () => {
    expect(speakersOf('“The lock is open,” Zoe Lind said.')).toEqual({
      ids: ['zoe-lind_'],
      messages: [
        '5:21 “Zoe Lind” is not a name of Zoë Lind as its file has it; if it is the same, add it to the aliases in content/speakers/zoe-lind.yml, else leave it. (speaker-namesake)',
      ],
    });
  });

  it.each([
    [
      'Z\u043Eë Lind',
      '“Zоë” is written with letters of more than one alphabet (Latin Zë, Cyrillic о), which look alike; write it in one.',
    ],
    [
      '\uFF3Aoë Lind',
      '“Ｚ” (U+FF3A) is another form of a letter, which looks like it; write the letter itself.',
    ],
  ])('stands apart where it only looks like it, as %s does, and the editor is told', (name, reason) => {
    const { ids, messages } = speakersOf(`“The lock is open,” ${name} said.`);
    expect(ids).not.toContain('zoe-lind');
    expect(messages).toEqual([`5:21 ${reason} (speaker-namesake)`]);
  });

  it('stands apart where the words are only those of a file’s id', () => {
    const { ids } = speakersOf('“The lock is open,” Harbour Police said.');
    expect(ids).not.toContain('harbour-police');
  });
});

describe('somebody of another trade who has the very name of a speaker’s file', () => {
  const ada = (file: Partial<ArticleContext['speakers'][number]> = {}): ArticleContext['speakers'] => [
    {
      id: 'ada-moss',
      name: 'Ada Moss',
      aliases: ['Moss', 'Ms Moss'],
      kind: 'person',
      role: 'Economist at the Bank of Zenda',
      roles: [],
      links: [],
      ...file,
    },
  ];
  const read = (body: string, file = {}) => {
    const { paragraphs, messages } = build(body, { speakers: ada(file) });
    return { ids: paragraphs.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker?.id)), messages };
  };
  const asksWhetherOneIs = (as: string) =>
    expect.stringContaining(`“Ada Moss” is “${as}” here, but Ada Moss in content/speakers/ada-moss.yml is`);

  it('stands apart under an id that is no file’s, and the editor is asked', () => {
    expect(read('“The lock is open,” said Ada Moss, a nurse.')).toEqual({
      ids: ['ada-moss_'],
      messages: [
        '5:36 “Ada Moss” is “a nurse” here, but Ada Moss in content/speakers/ada-moss.yml is “Economist at the Bank of Zenda”, so nothing said here is given to the latter; if it is the same person, add what they are here to the roles in that file, or name the speaker by a comment, else leave it. (speaker-namesake)',
      ],
    });
  });

  it.for([
    ['a nurse at the Bank of Zenda', '“The lock is open,” said Ada Moss, 34, a nurse at the Bank of Zenda.'],
    ['a chief nurse', 'Ada Moss (34), a chief nurse, came. “The lock is open,” Moss said.'],
    ['A nurse', 'A nurse, Ada Moss, said: “The lock is open.”'],
    ['A nurse', 'A nurse named Ada Moss came by boat. “The lock is open,” she said.'],
    ['nurse', '“The lock is open,” said nurse Ada Moss, 34.'],
    ['usher', '“The lock is open,” said usher Ada Moss, 34.'],
    ['nurse', '“The lock is open,” nurse Ada Moss said.'],
    ['Teacher', 'Teacher Ada Moss came by boat. “The lock is open,” she said.'],
    ['passenger', '“The lock is open,” the passenger Ada Moss said.'],
    [
      'a nurse in Strelsau',
      'Ada Moss, who works as a nurse in Strelsau, was there. “The lock is open,” Moss said.',
    ],
    ['one of the nurses', '“The lock is open,” said Ada Moss, one of the nurses.'],
    ['a nurse', '“The lock is open,” according to Ada Moss, a nurse.'],
  ] as const)('stands apart as %s', ([as, body]) => {
    const { ids, messages } = read(body);
    expect(ids).not.toContain('ada-moss');
    expect(messages).toEqual([asksWhetherOneIs(as)]);
  });

  it.for([
    '“The lock is open,” said Ada Moss, an economist.',
    '“The lock is open,” said Ada Moss, a professor of economics.',
    '“The lock is open,” said Ada Moss, a writer and economist.',
    '“The lock is open,” said the economist Ada Moss. Moss, a mother of two, came by boat.',
    '“The lock is open,” said Ada Moss.',
    '“The lock is open,” author Ada Moss said.',
    '“The lock is open,” activist Ada Moss said.',
    'According to Ada Moss, a bridge is needed. “The lock is open,” Moss said.',
    'In the words of Ada Moss, a bridge fell. “The lock is open,” Moss said.',
    '“Ada Moss, a fool, is wrong,” said Ada Moss.',
  ])('is the speaker where the text says nothing else: %s', (body) => {
    const { ids, messages } = read(body);
    expect(new Set(ids)).toEqual(new Set(['ada-moss']));
    expect(messages).toEqual([]);
  });

  it('is the speaker where an editor says so, in the file or by a comment', () => {
    const body = '“The lock is open,” said Ada Moss, a nurse.';
    expect(read(body, { roles: [{ title: 'Nurse', to: '2010-12-31' }] })).toEqual({
      ids: ['ada-moss'],
      messages: [],
    });
    expect(read(`<!-- speaker: ada-moss -->\n\n${body}`)).toEqual({ ids: ['ada-moss'], messages: [] });
  });

  it('is the speaker where the file does not say what its person is', () => {
    expect(read('“The lock is open,” said Ada Moss, a nurse.', { role: undefined }).ids).toEqual([
      'ada-moss',
    ]);
  });

  it('stands apart in a caption, too', () => {
    const { article } = build(
      '![A lock](./lock.jpg "“It is open,” said Ada Moss, a nurse.")\n\nBoats came.',
      {
        speakers: ada(),
      },
    );
    expect(JSON.stringify(article)).toContain('"id":"ada-moss_"');
  });
});
