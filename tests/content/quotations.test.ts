import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../src/schema/front-matter.ts';
import { speakerFile } from '../../src/schema/speaker.ts';
import { findPassage } from './find-passage.ts';
import { outsideQuotations, quotedPassages } from './quoted-passages.ts';
import { type ArticleSource, readArticles, readSpeakers } from './read-content.ts';
import { SAMPLES, statements } from './statements.ts';

const articles = readArticles();
const speakers = readSpeakers();
const samples = articles.filter(({ slug }) => SAMPLES.includes(slug));

describe.each(articles)('the article $slug', ({ frontMatter: matter }) => {
  it('has complete front matter', () => {
    expect(frontMatter.safeParse(matter).error).toBeUndefined();
  });
});

describe.each(samples)('the sample article $slug', (article) => {
  it('uses curly marks and apostrophes in its own prose', () => {
    expect(outsideQuotations(withNotes(article))).not.toMatch(/["']/);
  });

  it('quotes nothing but statements on record, word for word', () => {
    const invented = passagesOf(article).filter((passage) => findPassage(passage, statements).length === 0);
    expect(invented).toEqual([]);
  });

  it('names the speaker and the day of every statement that its text quotes', () => {
    const prose = outsideQuotations(article.body);
    const untold = quotedPassages(article.body).filter(
      (passage) =>
        !findPassage(passage, statements).some(
          ({ statement }) =>
            namesOf(statement.speaker).some((name) => prose.includes(name)) &&
            prose.includes(dayAndMonth(statement.day)),
        ),
    );
    expect(untold).toEqual([]);
  });

  it('shares no run of words with the prose of the press report', () => {
    expect(
      sharedRuns(`${outsideQuotations(article.body)}\n${article.notes.map(noteProse).join('\n')}`),
    ).toEqual([]);
  });

  it('has three notes or more, each on words that stand right before its mark', () => {
    expect(article.notes.length).toBeGreaterThanOrEqual(3);
    const marks = [...article.body.matchAll(/\[\^([\w-]+)\]/g)];
    expect(marks.map(([, id]) => id).sort()).toEqual(article.notes.map(({ id }) => id).sort());
    for (const { id, target, compared } of article.notes) {
      expect(article.body).toContain(`${target}[^${id}]`);
      for (const words of compared) expect(article.body).toContain(words);
    }
  });
});

describe.runIf(samples.length === SAMPLES.length)('the sample articles together', () => {
  it.each(statements)('quote the statement $id in full', (statement) => {
    const unquoted = statement.text.split('');
    for (const passage of samples.flatMap(({ body }) => quotedPassages(body))) {
      for (const { start, end } of findPassage(passage, [statement])) {
        unquoted.fill('', start, end);
      }
    }
    expect(unquoted.join('')).not.toMatch(/[\p{L}\p{N}]/u);
  });

  it.each(statements)('have a file for the speaker of the statement $id', ({ speaker, name }) => {
    expect(speakerFile.parse(speakers.get(speaker)).name).toBe(name);
  });
});

describe('a speaker file', () => {
  it.each([...speakers])('is well formed: %s', (_, content) => {
    expect(speakerFile.safeParse(content).error).toBeUndefined();
  });

  it('shares no name with another', () => {
    const names = [...speakers.keys()].flatMap((id) => [
      ...new Set(namesOf(id).map((name) => name.toLowerCase())),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

function passagesOf({ frontMatter: matter, body, notes }: ArticleSource): string[] {
  const { headline, dek = '' } = frontMatter.parse(matter);
  return [headline, dek, body, ...notes.map(({ text }) => text)].flatMap(quotedPassages);
}

function withNotes({ body, notes }: ArticleSource): string {
  return [body, ...notes.map(({ target, text }) => `${target}${text}`)].join('\n\n');
}

function noteProse({ text }: { text: string }): string {
  return outsideQuotations(text);
}

function namesOf(speaker: string): string[] {
  const { name, aliases } = speakerFile.parse(speakers.get(speaker));
  return [name, ...aliases];
}

function dayAndMonth(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** The report's own prose is not kept here, only hashes of all its runs of some words: a borrowed sentence holds at least one. */
function sharedRuns(prose: string): string[] {
  const file = new URL('../fixtures/press-prose.json', import.meta.url);
  const { wordsInARow, hashes }: { wordsInARow: number; hashes: string[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return prose
    .split('\n')
    .map(
      (line) =>
        line
          .toLowerCase()
          .replaceAll('-', '')
          .match(/[a-z0-9]+/g) ?? [],
    )
    .flatMap((words) => words.map((_, index) => words.slice(index, index + wordsInARow).join(' ')))
    .filter((run) => hashes.includes(createHash('sha256').update(run).digest('hex').slice(0, 12)));
}
