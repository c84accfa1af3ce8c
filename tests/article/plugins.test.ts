import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import type { Plugins } from '../../src/markdown/plugins.ts';
import { messagesOf } from '../messages-of.ts';

const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n';

function build(body: string, plugins: Partial<Plugins>) {
  const file = new VFile({ path: 'content/articles/bridge.md', value: FRONT + body });
  const built = buildArticle(file, {
    slug: 'bridge',
    url: 'https://news.example/articles/bridge/',
    speakers: [],
    ledger: null,
    today: '2024-05-07',
    keepWordings: false,
    plugins: { remarkPlugins: [], rehypePlugins: [], ...plugins },
  });
  const paragraphs = built?.article.sections.flatMap((section) => section.paragraphs) ?? [];
  return { article: built?.article, paragraphs, messages: messagesOf(file) };
}

describe('an owner’s remark plugin', () => {
  it('sees the article’s tree, and says what it has to say at its place in the file', () => {
    const noShouting = () => (tree: MdastRoot, file: VFile) => {
      visit(tree, 'strong', (node) => {
        file.message('Bold stands in a news text', node, 'bold');
      });
    };
    const { messages } = build('It is open.\n\nIt is **really** open.', { remarkPlugins: [noShouting] });
    expect(messages).toEqual(['8:7 Bold stands in a news text (bold)']);
  });

  it('may change words: quotes, offsets and permalinks are of the words as published', () => {
    const spellOut = () => (tree: MdastRoot) => {
      visit(tree, 'text', (node) => {
        node.value = node.value.replaceAll('St.', 'Saint');
      });
    };
    const body = (saint: string) =>
      `${saint} Mary’s bridge is open.\n\n“${saint} Mary’s is *a town* with a bridge,” Ada Finch of ${saint} Mary’s said.`;
    const changed = build(body('St.'), { remarkPlugins: [spellOut] });
    const written = build(body('Saint'), {});
    expect(changed.messages).toEqual([]);
    expect(changed.article).toEqual(written.article);
    expect(changed.article?.text).toContain('“Saint Mary’s is a town');
  });

  it('says of a node which element it becomes, as remark-rehype reads it', () => {
    const small = () => (tree: MdastRoot) => {
      visit(tree, 'emphasis', (node) => {
        node.data = { hName: 'small', hProperties: { lang: 'la' } };
      });
    };
    const { paragraphs } = build('It is *finis* now.', { remarkPlugins: [small] });
    expect(paragraphs[0]?.html).toBe('It is <small lang="la">finis</small> now.');
    expect(paragraphs[0]?.marked).toBe('It is <small lang="la">finis</small> now.');
  });

  it('that stops is an error of the article, and no other article’s', () => {
    const broken = () => () => {
      throw new Error('no dictionary');
    };
    expect(build('It is open.', { remarkPlugins: [broken] }).messages).toEqual([
      '1:1 A remark plugin stopped: no dictionary (plugin)',
    ]);
    const strict = () => (tree: MdastRoot, file: VFile) => {
      file.fail('Too short', tree.children.at(-1), 'short');
    };
    expect(build('It is open.', { remarkPlugins: [strict] }).messages).toEqual(['6:1 Too short (short)']);
  });
});

describe('an owner’s rehype plugin', () => {
  const marked = () => (tree: HastRoot, file: VFile) => {
    visit(tree, 'element', (node) => {
      if (!String(node.properties['href']).startsWith('https:')) return;
      node.properties['rel'] = ['external'];
      file.message('A link leads away', node, 'away');
    });
  };

  it('changes paragraphs and notes, on the page and wherever else they are read', () => {
    const { paragraphs, article, messages } = build(
      'See [it](https://pier.example/)[^n].\n\n[^n]: At [noon](https://noon.example/).',
      { rehypePlugins: [marked] },
    );
    expect(paragraphs[0]?.html).toBe('See <a href="https://pier.example/" rel="external">it</a>.');
    expect(paragraphs[0]?.marked).toContain('<a href="https://pier.example/" rel="external">it</a>');
    expect(article?.annotations[0]?.body).toContain('<a href="https://noon.example/" rel="external">');
    expect(messages).toEqual(['8:11 A link leads away (away)', '6:6 A link leads away (away)']);
  });

  it('is told when it changes words, which quotations and links stand by', () => {
    const louder = () => (tree: HastRoot) => {
      visit(tree, 'text', (node) => {
        node.value = node.value.toUpperCase();
      });
    };
    expect(build('One.\n\nIt is open.', { rehypePlugins: [louder] }).messages).toEqual([
      '6:1 A rehype plugin has made “ONE.” of “One.”; change words by a remark plugin, so that quotations and links are of the words as published. (plugin)',
      '8:1 A rehype plugin has made “IT IS OPEN.” of “It is open.”; change words by a remark plugin, so that quotations and links are of the words as published. (plugin)',
    ]);
  });
});
