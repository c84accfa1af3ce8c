import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeBody } from '../../src/annotations/safe-body.ts';

const URL = 'https://ferry.example/articles/bridge/';

describe('a note’s words', () => {
  it('in HTML keep what plain text needs', () => {
    const html = '<p>One <em>two</em> <a href="https://a.example/">three</a>.</p><ul><li>Four</li></ul>';
    expect(safeBody(html, 'html', URL)).toEqual({ html, text: 'One two three.\n\nFour', removed: [] });
  });

  it('in Markdown become HTML, and HTML within it words', () => {
    expect(safeBody('A *b* <script>alert(1)</script>\n\n- c', 'markdown', URL)).toEqual({
      html: '<p>A <em>b</em> &#x3C;script>alert(1)&#x3C;/script></p>\n<ul>\n<li>c</li>\n</ul>',
      text: 'A b <script>alert(1)</script>\n\n\nc',
      removed: [],
    });
  });

  it('have links that lead to the same places from anywhere', () => {
    expect(safeBody('See [it](../lorries/#p-a).', 'markdown', URL).html).toBe(
      '<p>See <a href="https://ferry.example/articles/lorries/#p-a">it</a>.</p>',
    );
  });

  it('in plain text are paragraphs', () => {
    expect(safeBody('1 < 2\n\nSo.', 'plain', URL).html).toBe('<p>1 &#x3C; 2</p><p>So.</p>');
  });

  it('lose what turns letters round or can’t be seen, written by its number too, and say what it was', () => {
    expect(safeBody('Paid to \u202Eben\u0007.', 'plain', URL)).toEqual({
      html: '<p>Paid to ben.</p>',
      text: 'Paid to ben.',
      removed: ['U+0007', 'U+202E'],
    });
    expect(safeBody('<p>Paid to &#x202E;ben.</p>', 'html', URL).removed).toEqual(['U+202E']);
  });

  it('lose what could run, and say what it was', () => {
    const value =
      '<p onclick="run()">A<script>run()</script><img src=x onerror=run()><a href="java\tscript:run()">b</a></p><iframe srcdoc="c"></iframe><div>d</div>';
    expect(safeBody(value, 'html', URL)).toEqual({
      html: '<p>A<a>b</a></p>d',
      text: 'Ab\n\nd',
      removed: ['iframe', 'img', 'img[onerror]', 'p[onclick]', 'script'],
    });
  });

  it('are safe whatever they were, and safe again is the same', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<svg/onload=x>',
      '<p>',
      '</p>',
      '<a href="javascript:x">',
      '</a>',
      '<ul><li>',
      'w',
      '&lt;',
      '<!--',
      '-->',
      '<style>',
      '<b>',
      '"',
      '<template>',
      '<math><mi>',
      '<table><td>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { html } = safeBody(pieces.join(''), 'html', URL);
        expect(html).not.toMatch(/<(script|svg|style|iframe|math|img)|\son\w+=|javascript:/i);
        expect(safeBody(html, 'html', URL).html).toBe(html);
      }),
      { numRuns: 1000 },
    );
  });
});
