import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { articleEntry } from '../../src/feed/article-entry.ts';
import { jsonFeed } from '../../src/feed/json-feed.ts';
import { english } from '../english.ts';
import { publishedArticles } from '../interop/published-articles.ts';
import { sampleFeed } from './sample-feed.ts';

const ajv: Ajv = addFormats(new Ajv());

test('a feed of every article is valid JSON Feed', async () => {
  const validate = ajv.compile(schema);
  const feed = jsonFeed(
    sampleFeed((await publishedArticles()).map((article) => articleEntry(article, english))),
  );
  validate(feed);
  expect(validate.errors).toBeNull();
  expect(validate({ ...feed, items: [{}] })).toBe(false);
});
