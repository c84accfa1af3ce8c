import { expect, test } from 'vitest';
import { speaksOf } from '../../src/annotations/speaks-of.ts';

const article = {
  slug: 'bridge',
  url: 'https://ferry.example/paper/articles/bridge/',
  sourceUrl: 'https://council.example/minutes',
};

test.each([
  'https://ferry.example/paper/articles/bridge/',
  'https://ferry.example/paper/articles/bridge',
  'http://localhost:4321/articles/bridge/?q=1#p-one',
  'https://ferry.example/articles/bridge.html',
  '../bridge/',
  'https://council.example/minutes',
])('%s is the article, or the page its text comes from', (source) => {
  expect(speaksOf(source, article)).toBe(true);
});

test.each([
  'https://ferry.example/articles/tunnel/',
  'https://ferry.example/articles/bridge-2/',
  'https://other.example/bridge/',
  'urn:x-pdf:1234',
  'http://[',
])('%s is another page', (source) => {
  expect(speaksOf(source, article)).toBe(false);
});
