import { expect, test } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import { NAMED_FROM } from '../../../src/attribution/named-from.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { namesIn, whoSaid } from '../who-said.ts';

test.each([
  ['the doctors', 'Mira Halden was warned by the doctors: “You must not fly.”'],
  ['Port Tribunal', 'Halden Freight was accused by the Port Tribunal of “wilful neglect of the quay”.'],
  ['Mira Halden', 'Mira Halden was quoted by the Quay Gazette as saying “the boats were late again”.'],
  ['night manager', 'Mira Halden was told by the quay’s night manager that it was “dry and asleep”.'],
  [null, 'On Friday Mira Halden was told: “You must not fly again.”'],
  [null, 'Mira Halden was greeted by chants of “One more year!” when she came.'],
  ['Otto Brix', 'Mira Halden was accused by her rival, Otto Brix, of “hiding behind a gull” in town.'],
])('in the passive %s speaks, and the hearer does not', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  ['Otto Halden', 'Mira Halden remembered her uncle Otto Halden telling her: “I will be late.”'],
  ['Karel Thorne', 'Investigators say Karel Thorne texted a colleague: “We are finished here.”'],
  ['Karel Thorne', '“The gate was open,” Karel Thorne said, according to Mira Halden.'],
  ['a woman', 'Mira Halden heard a woman scream: “Stop the boat!”'],
  ['Edda Thorne', 'Mira Halden recalled her aunt, Edda Thorne, telling her: “Sing at the wall.”'],
  ['Karel Thorne', 'The Quay Gazette quoted the pilot, Karel Thorne, as saying: “I was late.”'],
  ['Karel Thorne', 'Mira Halden cited Karel Thorne as saying that it was “far too late”.'],
  [null, 'Karel Thorne was away. His lawyer, Mira Halden, quoted him as saying: “I will be back.”'],
  ['Mira Halden', 'Mira Halden thanked Karel Thorne, saying: “You were never late.”'],
])('words within another’s report are %s’s', (name, text) => {
  expect(whoSaid(text).at(-1)).toEqual([text.slice(text.indexOf('“'), text.indexOf('”') + 1), name]);
});

test('one word is said too, by whoever is told of behind it', () => {
  expect(
    namesIn('Mira Halden paid Otto Brix. “Too dear,” Halden said. “Robbery,” she muttered, softly.'),
  ).toEqual(['Mira Halden', 'Mira Halden']);
});

test('a forgotten mark closes before who said it, whatever he is', () => {
  expect(whoSaid('"I never saw the boat in my life, said defendant Otto Brix as he left the court.')).toEqual(
    [['"I never saw the boat in my life,', 'Otto Brix']],
  );
});

test.each([
  ['A card', 'A card left in the boat and shown to the jury on Friday said: “The pump has gone again.”'],
  ['The contract', 'The contract, a copy of which was sent to the crew, says “nobody may whistle”.'],
])('%s speaks, not whom it was sent or shown to', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test('a document speaks, not whoever has seen it', () => {
  expect(namesIn('A secret memo obtained by Quay News says “the locks were never tested”.')).toEqual([
    'A secret memo',
  ]);
  expect(namesIn('Some visitors reported a sign stating “this door was never opened by us”.')).toEqual([
    null,
  ]);
});

test('a saying is its owner’s', () => {
  expect(namesIn('The crew’s answer: “Not in this weather, not ever.”')).toEqual(['The crew']);
});

test.each([
  ['a heckler', '“You are a liar,” Karel Thorne was told by a heckler.'],
  ['Otto Halden', '“You have let us down,” the mayor, Karel Thorne, was told by Otto Halden as he left.'],
  [null, '“You have to leave by noon,” she was told.'],
  ['Otto Halden', 'The plan was called “a disgrace” by Otto Halden.'],
  ['the engineer', 'Councillors were told by the engineer that the wall was “good for one more winter”.'],
  ['Karel Thorne', 'Mira Halden has been begged by one baker, Karel Thorne, to “lower the rent”.'],
])('who is told something has not said it: %s', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  ['her deputy', 'Mira Halden said her deputy had told her: “We are broke.”'],
  ['Otto Brix', 'Two officials said Otto Brix had complained that the new boats were “floating sheds”.'],
  [
    'her foreman',
    'Mira Halden told the court that her foreman had taken her aside and said she was “too slow for the line”.',
  ],
  ['Otto Brix', 'The Quay Gazette reported that Otto Brix had told colleagues the pier was “a dead duck”.'],
])('of several who say something in a sentence the last is whose words they are: %s', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test('words are nobody’s but the speaker’s where another only would say or do something', () => {
  expect(namesIn('Mira Halden said that her firm would tell the buyers “no deal at any price”.')).toEqual([
    'Mira Halden',
  ]);
  expect(namesIn('Mira Halden says her firm refuses to give way and “would definitely say no”.')).toEqual([
    'Mira Halden',
  ]);
});

test('what somebody was told to have said is not the teller’s', () => {
  expect(
    namesIn(
      'Karel Thorne, a fitter, told the court that the foreman had said to “leave it off, it is slow”.',
    ),
  ).toEqual(['the foreman']);
});

test('whoever is told to have written speaks, and not the teller', () => {
  expect(
    namesIn(
      'Counsel Mira Quell told the jury that Otto Brix texted his sister later saying “it is done, all of it”.',
    ),
  ).toEqual(['Otto Brix']);
});

test('whoever is told to have whispered or shouted speaks, and not the teller', () => {
  expect(
    namesIn('Nurse Mira Quell said her patient sat up in bed and whispered, “Tell them I waited for it.”'),
  ).toEqual(['her patient']);
});

test('clauses side by side have each their own speaker', () => {
  expect(
    namesIn(
      'Striker Otto Brix called it “a win for the cook”, manager Karel Thorne preferred “a win for the coach”, and left.',
    ),
  ).toEqual(['Otto Brix', 'Karel Thorne']);
});

test('who is only spoken of behind “referring to”, or in a relative clause, says nothing', () => {
  expect(namesIn('“Is he still the chairman?” a shareholder asked, referring to Otto Brix.')).toEqual([
    'a shareholder',
  ]);
  expect(
    namesIn(
      'In the film, Mira Halden spoke of the blame that Otto Brix faced, saying, “Nobody should live so.”',
    ),
  ).toEqual(['Mira Halden']);
});

test('who is quoted behind the words in the passive has said them, and not who reports it', () => {
  expect(namesIn('“The quay is ours,” Mira Halden was quoted as saying by the Quay Gazette.')).toEqual([
    'Mira Halden',
  ]);
});

test('“according to” at the end of the sentence tells who reports, however far it stands', () => {
  const text =
    '“I will swim back,” Karel Thorne said on the evening of the storm, according to his cousin Otto Brix.';
  expect(whoSaid(text)[0]?.[1]).toBe('Karel Thorne');
});

test.each([
  ['The notice', 'The notice on the gate of the Anchor and Bell says: “No boats after dark.”'],
  ['An audit', 'An audit read to the council described the pumps as “older than the town”.'],
  ['Mira Halden', 'Mira Halden read the report and said: “We are sunk.”'],
  ['a banner', 'They marched behind a banner that read “Keep the lamps lit”.'],
])('what is written speaks, not whom it was read to or where it hangs: %s', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test('of two who talk by turns, short lines without a name are the one’s and the other’s', () => {
  const lines = ['“You are late,” Mira says from the stairs.', '“The tide was late,” says Otto.'];
  const bare = ['“There was no tide.”', '“There was a moon.”'];
  expect(namesIn([...lines, ...bare].join('\n\n'))).toEqual(['Mira', 'Otto', 'Mira', 'Otto']);
  // One alone goes on with whoever spoke last, as in the news.
  expect(namesIn([...lines, bare[0]].join('\n\n'))).toEqual(['Mira', 'Otto', 'Otto']);
});

test('whoever is described, named and has the verb behind the quotation is sure to speak', () => {
  const text = 'Mira Halden came home. “The field is gone,” her neighbour, Karel Thorne, said.';
  expect(whoSaid(text)).toEqual([['“The field is gone,”', 'Karel Thorne']]);
  const [found] = attribute(text, plainTextBlocks(text), { language: 'en', published: null, speakers: [] });
  expect(found?.confidence).toBeGreaterThanOrEqual(NAMED_FROM);
});

test('a name and a verb right behind a quotation tell who speaks, however rare the verb', () => {
  expect(namesIn('“Define late,” driver Otto Brix texted back.')).toEqual(['Otto Brix']);
});
