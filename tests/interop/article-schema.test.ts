import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { articleSchema } from '../../src/interop/article-schema.ts';
import { publishedArticles } from './published-articles.ts';

const ajv: Ajv2020 = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true }));
const validate = ajv.compile(articleSchema('https://ferry.example/schema/article.json'));

test('the published schema takes every article, as the JSON it becomes', async () => {
  for (const article of await publishedArticles()) {
    validate(JSON.parse(JSON.stringify(article)));
    expect(validate.errors).toBeNull();
  }
});

test('the published schema refuses what is no article', async () => {
  const [article] = await publishedArticles();
  expect(validate({ ...article, version: 2 })).toBe(false);
  expect(validate({ ...article, mood: 'calm' })).toBe(false);
  expect(validate({ ...article, text: undefined })).toBe(false);
});
