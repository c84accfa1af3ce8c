import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkSpeakers } from '../../src/article/check-speakers.ts';
import { speakerFile } from '../../src/schema/speaker.ts';
import { messagesOf } from '../messages-of.ts';

function filed(id: string, name: string, rest: object = {}) {
  const fields = { name, ...rest };
  const file = new VFile({ path: `content/speakers/${id}.yml`, value: JSON.stringify(fields, null, 1) });
  return { file, speaker: { ...speakerFile.parse(fields), id } };
}

function messages(...speakers: ReturnType<typeof filed>[]): string[] {
  checkSpeakers(speakers);
  return speakers.flatMap(({ file }) => messagesOf(file));
}

test('a name that two speakers claim is an error where the second claims it', () => {
  expect(
    messages(
      filed('ada-finch', 'Ada Finch', { aliases: ['The Mayor'] }),
      filed('bela-rook', 'Bela Rook', { aliases: ['the mayor'] }),
    ),
  ).toEqual([
    '4:4 “the mayor” is a name of Ada Finch (content/speakers/ada-finch.yml), too; leave it to one of them. (speaker-name)',
  ]);
});

test('a name that looks like another’s, in letters of another alphabet, is an error', () => {
  expect(
    messages(filed('aca-pop', 'Aca Pop'), filed('other', '\u0410\u0441\u0430 \u0420\u043E\u0440')),
  ).toEqual([
    '2:11 “Аса Рор” looks like a name of Aca Pop (content/speakers/aca-pop.yml), in letters of another alphabet; write it in that of the other names, or leave it to one of them. (speaker-name)',
  ]);
  expect(
    messages(filed('aca-pop', 'Aca Pop', { aliases: ['\u0410\u0441\u0430 \u0420\u043E\u0440'] })),
  ).toEqual([]);
});

test('a surname that one of two people claims is a warning', () => {
  expect(
    messages(filed('ada-finch', 'Ada Finch', { aliases: ['Finch'] }), filed('bela-finch', 'Bela Finch')),
  ).toEqual([
    '4:4 “Finch” is the surname of Bela Finch, too; where the text has only that, it will be taken for Ada Finch. Set the speaker by a comment there. (speaker-surname)',
  ]);
});

test('an organization may bear the name of a person, and a speaker repeat a name', () => {
  expect(
    messages(
      filed('ada-finch', 'Ada Finch', { aliases: ['Finch', 'Ada Finch'] }),
      filed('house-of-finch', 'House of Finch', { kind: 'organization' }),
    ),
  ).toEqual([]);
});

test('an office that ends before it begins is an error', () => {
  const roles = [{ title: 'Mayor', from: '2024-05-01', to: '2020-05-01' }];
  expect(messages(filed('ada-finch', 'Ada Finch', { roles }))).toEqual([
    '7:11 The office “Mayor” ends on 2020-05-01, before it begins on 2024-05-01; expected the days the other way round. (speaker-role)',
  ]);
});
