import { expect, test } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { plainTextBlocks } from '../../src/attribution/plain-text-blocks.ts';

const polarities = (text: string) =>
  attribute(text, plainTextBlocks(text), { language: 'en', published: null, speakers: [] }).map(
    ({ polarity }) => polarity,
  );

test.each([
  'Mira Halden never said “the quay is safe” to anybody.',
  'Mira Halden did not say “the quay is safe” on Friday.',
  'Mira Halden denied saying “the quay is safe” on Friday.',
  'Mira Halden denied that the quay was unsafe.',
  'Nobody said “the quay is safe” on that day.',
  'Mira Halden insisted that she had never said “the quay is safe”.',
  'Mira Halden promised not to say “the quay is safe” again.',
  'Mira Halden denied telling the crew that the pumps were “unsafe”.',
  'Mira Halden stopped short of calling the pumps “unsafe”.',
  'Mira Halden has avoided calling the pumps “unsafe”.',
  'Lawmakers have not said when they would close the quay.',
  'The paper had falsely reported that Mira Halden said “the quay is safe”.',
  'Mira Halden refused to say “the quay is safe”, whoever asked her.',
  'At no point in her letter did Mira Halden say “the quay is safe”.',
  'Nowhere in the letter does Mira Halden say “the quay is safe”.',
  'Never has Mira Halden said “the quay is safe”.',
  'No minister has yet stood up and said “the quay is safe”.',
])('denied: %s', (text) => expect(polarities(text)).toContain('denied'));

test.each([
  'Critics want the mayor to stand up and say “the quay is safe”.',
  'The day a mayor says “the quay is safe” is the day I move.',
  'If Mira Halden says “jump”, the crew jumps.',
  'Unless Mira Halden says “stop”, the crane goes on.',
  'If the warden, Mira Halden, were to say “stop the pumps” tomorrow, the dry dock would be flooded.',
  'Had Mira Halden said “stop”, the crane driver would have stopped.',
  'Mira Halden might say “the quay is safe” next week.',
  'Some will say “the quay is safe” and be glad.',
])('hypothetical: %s', (text) => expect(polarities(text)).toContain('hypothetical'));

test.each([
  'Did Mira Halden say “the quay is safe”?',
  'The judge asked whether Mira Halden had said “the quay is safe”.',
])('asked: %s', (text) => expect(polarities(text)).toContain('asked'));

test.each([
  'Mira Halden said: “I did not say the quay is safe.”',
  '“If it rains, we stay,” Mira Halden said.',
  'If elected, Mira Halden said, “I will rebuild the quay.”',
  'At no. 10 Mira Halden said: “The quay is safe.”',
  'Mira Halden not only said “the quay is safe”, she said it twice.',
  '“Who says so?” Mira Halden asked.',
])('said: %s', (text) => expect(new Set(polarities(text))).toEqual(new Set(['said'])));
