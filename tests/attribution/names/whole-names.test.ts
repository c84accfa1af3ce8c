import { expect, test } from 'vitest';
import { namesIn } from '../who-said.ts';

test.each([
  ['Otto Brix', '“No bridge was closed,” Minister of Transport Otto Brix told us.'],
  ['Mira Quell', '“We will appeal,” said Secretary of State for Fisheries Mira Quell.'],
  ['Alva Thorne', '“It is not who we are,” Bishop of Holm Alva Thorne said.'],
  ['The Bishop of Holm', 'The Bishop of Holm said: “It is not who we are.”'],
  ['Port of Holm Authority', '“It was surveyed,” the Port of Holm Authority said.'],
  ['Mira Quell', 'Promoter Mira Quell wept. “It is over,” Quell said.'],
  ['Lindiwe Halden-Grant', '“We were late,” coach Lindiwe Halden-Grant said.'],
  ['Per-Arvid Brix', 'Finance director Per-Arvid Brix said the fare was “the least bad of three”.'],
  ['Alva Thorne', '“They rang at once,” Det Con Alva Thorne said.'],
  ['Gwil ap Huw', '“October is far,” said Gwil ap Huw. The trainer left.'],
  ['Mira Quell', 'Would Mira Quell come? “I would ask for it in writing,” Quell said.'],
])('a speaker’s name is whole and nothing else: %s', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test('“he” is not whom he tells something', () => {
  expect(namesIn('“I was wrong,” he told Otto Brix on Sunday.')).toEqual([null]);
  expect(namesIn('When he sat down, Otto Brix sighed. “I was wrong,” he said.')).toEqual(['Otto Brix']);
});
