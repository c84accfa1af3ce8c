import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../src/annotations/read-notes.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { messagesOf } from '../messages-of.ts';

const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-01\n---\n';

function read(body: string) {
  const file = new VFile({ path: 'bridge.md', value: FRONT + body });
  const { notes } = readNotes(readDocument(file), file);
  return { notes, note: notes[0], messages: messagesOf(file) };
}

describe('the grammar of a note', () => {
  it('gives target, kind, body, author and date', () => {
    const { note, messages } = read(
      'The bridge cost “nine million[^cost]” at first.\n\n[^cost]: “nine million” — **Context.** Before the *second* flood. — *Ada Rook, 2024-05-02*',
    );
    expect(messages).toEqual([]);
    expect(note).toMatchObject({
      target: 'nine million',
      kind: 'Context',
      author: 'Ada Rook',
      date: '2024-05-02',
      start: 17,
      end: 29,
      mark: 29,
      paragraph: 0,
    });
    expect(note?.body.map(({ content }) => content.text)).toEqual(['Before the second flood.']);
  });

  it('needs no more than a body: it then speaks of the quotation or the word before its mark', () => {
    const { notes } = read('He said “go now.”[^a] And left[^b].\n\n[^a]: At noon.\n\n[^b]: By boat.');
    expect(notes.map(({ start, end, kind, author }) => [start, end, kind, author])).toEqual([
      [8, 17, null, null],
      [22, 26, null, null],
    ]);
  });

  it('may run over paragraphs', () => {
    const { note } = read('A word[^n].\n\n[^n]: **Source.** One.\n\n    Two. — *Ada Rook*');
    expect(note).toMatchObject({ kind: 'Source', author: 'Ada Rook', date: null });
    expect(note?.body.map(({ content }) => content.text)).toEqual(['One.', 'Two.']);
  });

  it('takes straight and curly marks for equal, and closing punctuation for nothing', () => {
    const { note, messages } = read('They said "it\'s done,"[^n] twice.\n\n[^n]: “it’s done” — Is it?');
    expect(messages).toEqual([]);
    expect(note).toMatchObject({ start: 11, end: 20 });
  });

  it('forgives a missing dash before the kind, and a colon behind it', () => {
    const { note, messages } = read('It is “done”[^n].\n\n[^n]: “done” **Context**: Almost.');
    expect(messages).toEqual([]);
    expect(note).toMatchObject({ target: 'done', kind: 'Context' });
    expect(note?.body.map(({ content }) => content.text)).toEqual(['Almost.']);
  });

  it('may have a target that holds quotation marks', () => {
    const { note, messages } = read('He wrote “a ‘yes’ is a yes”[^n].\n\n[^n]: “a ‘yes’ is a yes” — So far.');
    expect(messages).toEqual([]);
    expect(note?.target).toBe('a ‘yes’ is a yes');
  });
});

describe('what is wrong with notes', () => {
  it('is reported all in one run, each at its place, with what to do', () => {
    const { messages } = read(
      [
        'The old bridge[^away] is gone[^missing], they say[^dup].',
        '',
        '[^away]: “new bridge” — Where?',
        '[^dup]: One.',
        '',
        '[^dup]: Two.',
        '',
        '[^unused]: Nobody asks.',
        '',
        '[^empty]: **Context.**',
      ].join('\n'),
    );
    expect(messages).toEqual([
      '10:1 Footnote “dup” is defined twice; give one of them another label. (annotation-duplicate)',
      '14:1 Footnote “empty” is empty; write what the reader should know behind “[^empty]:”. (annotation-empty)',
      '5:30 “[^missing]” has no footnote; write one that starts with “[^missing]:”. (annotation-undefined)',
      '5:15 Footnote “away” speaks of “new bridge”, which does not stand right before its mark; found “old bridge”. Name the words as they stand in the text. (annotation-target)',
      '12:1 Footnote “unused” has no mark; put “[^unused]” behind the words it speaks of. (annotation-unused)',
      '14:1 Footnote “empty” has no mark; put “[^empty]” behind the words it speaks of. (annotation-unused)',
    ]);
  });

  it('says that the mark should move when the words stand elsewhere in the paragraph', () => {
    expect(read('The old bridge is gone[^n].\n\n[^n]: “old bridge” — Why?').messages).toEqual([
      '5:23 Footnote “n” speaks of “old bridge”, which does not stand right before its mark; move “[^n]” behind those words. (annotation-target)',
    ]);
  });

  it('says that words which stand in several places must have the mark behind the one that is meant', () => {
    expect(read('The bridge to the bridge is gone[^n].\n\n[^n]: “bridge” — Which?').messages).toEqual([
      '5:33 Footnote “n” speaks of “bridge”, which stands in 2 places of its paragraph, none of them right before its mark; move “[^n]” behind the one that is meant. (annotation-ambiguous)',
    ]);
  });

  it('reports a day that is written in another way', () => {
    expect(read('A word[^n].\n\n[^n]: Hm. — *Ada Rook, 3 May 2025*').messages).toEqual([
      '7:1 Footnote “n” is signed “Ada Rook, 3 May 2025”; expected a name and a day in the form 2025-03-19: “*Name, 2025-03-19*”. (annotation-date)',
    ]);
  });

  it('suggests the label that a mark was meant to have', () => {
    expect(read('A word[^soruce] and another[^source].\n\n[^source]: Here.').messages).toEqual([
      '5:7 “[^soruce]” has no footnote; write one that starts with “[^soruce]:”. Did you mean “source”? (annotation-undefined)',
    ]);
  });

  it('is not an escaped mark', () => {
    expect(read('A word\\[^x] in brackets.').messages).toEqual([]);
  });

  it('reports a note marked twice and a day that does not exist', () => {
    expect(read('A word[^n] and a word[^n].\n\n[^n]: Hm. — *Ada Rook, 2024-02-31*').messages).toEqual([
      '7:1 Footnote “n” is dated “2024-02-31”; expected a day that exists. (annotation-date)',
      '5:22 Footnote “n” is marked twice; write a second footnote for the second place. (annotation-duplicate)',
    ]);
  });

  it('warns of a kind that is nearly a known one, and takes free ones', () => {
    expect(
      read('A word[^n] or two[^m].\n\n[^n]: **Fact check.** No.\n\n[^m]: **Recipe.** Salt.').messages,
    ).toEqual(['7:1 Footnote “n” is of kind “Fact check”; did you mean “Fact-check”? (annotation-kind)']);
  });

  it('takes the known kinds in the language of the article and in English', () => {
    const german = (kind: string) => {
      const value = `${FRONT.replace('---\n', '---\nlanguage: de\n')}Ein Wort[^n].\n\n[^n]: **${kind}.** Ja.`;
      const file = new VFile({ path: 'bruecke.md', value });
      const { notes } = readNotes(readDocument(file), file);
      return { kind: notes[0]?.kind, rating: notes[0]?.rating, messages: messagesOf(file) };
    };
    expect(german('Kontext')).toEqual({ kind: 'Kontext', rating: null, messages: [] });
    expect(german('Context').messages).toEqual([]);
    expect(german('Faktencheck: Falsch')).toEqual({ kind: 'Faktencheck', rating: 'Falsch', messages: [] });
    expect(german('Korektur').messages).toEqual([
      '8:1 Footnote “n” is of kind “Korektur”; did you mean “Korrektur”? (annotation-kind)',
    ]);
    // In an English article it is a misspelling.
    expect(read('A word[^n].\n\n[^n]: **Kontext.** Yes.').messages).toEqual([
      '7:1 Footnote “n” is of kind “Kontext”; did you mean “Context”? (annotation-kind)',
    ]);
  });

  it('reports a mark within a mark, and one within a footnote', () => {
    expect(read('One two[^a[^b]] three.\n\n[^a]: A.\n\n[^b]: B.').messages.slice(0, 1)).toEqual([
      '5:11 The mark “[^b]” stands in the mark “[^a]”; write one behind the other: “[^a][^b]”. (annotation-nested)',
    ]);
    expect(read('One two[^a] three.\n\n[^a]: See[^b] there.\n\n[^b]: B.').messages.slice(0, 1)).toEqual([
      '7:10 The mark “[^b]” stands in a footnote; put it behind words of the text, or write both notes as one. (annotation-nested)',
    ]);
  });

  it('reports a mark that no word stands before', () => {
    expect(read('[^a] At first.\n\n[^a]: A.').messages).toEqual([
      '5:1 Footnote “a” has its mark before any word; put “[^a]” behind the words it speaks of. (annotation-target)',
    ]);
  });

  it('warns of a note on the words of two quotations', () => {
    const { notes, messages } = read('He said “one” and “two”[^a].\n\n[^a]: “one” and “two” — Both.');
    expect(notes).toMatchObject([{ start: 9, end: 22 }]);
    expect(messages).toEqual([
      '5:24 Footnote “a” speaks of words in two quotations; write a footnote for each. (annotation-quotes)',
    ]);
  });
});

describe('a rating', () => {
  it('follows the kind of a fact-check, and of no other note', () => {
    expect(read('A word[^n].\n\n[^n]: **Fact-check: Mostly true.** So.').note).toMatchObject({
      kind: 'Fact-check',
      rating: 'Mostly true',
    });
    expect(read('A word[^n].\n\n[^n]: **Recipe: Salt.** So.').note).toMatchObject({
      kind: 'Recipe: Salt',
      rating: null,
    });
  });
});
