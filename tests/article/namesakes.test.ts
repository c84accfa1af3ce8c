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

  it('stands apart where the words are only those of a file’s id', () => {
    const { ids } = speakersOf('“The lock is open,” Harbour Police said.');
    expect(ids).not.toContain('harbour-police');
  });
});
