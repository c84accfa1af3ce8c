import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeBody } from '../../src/annotations/safe-body.ts';

describe('a note’s words', () => {
  it('in HTML keep what plain text needs', () => {
    const html = '<p>One <em>two</em> <a href="https://a.example/">three</a>.</p><ul><li>Four</li></ul>';
    expect(safeBody(html, 'html')).toEqual({ html, text: 'One two three.\n\nFour', removed: [] });
  });

  it('in Markdown become HTML, and HTML within it words', () => {
    expect(safeBody('A *b* <script>alert(1)</script>\n\n- c', 'markdown')).toEqual({
      html: '<p>A <em>b</em> &#x3C;script>alert(1)&#x3C;/script></p>\n<ul>\n<li>c</li>\n</ul>',
      text: 'A b <script>alert(1)</script>\n\n\nc',
      removed: [],
    });
  });

  it('in plain text are paragraphs', () => {
    expect(safeBody('1 < 2\n\nSo.', 'plain').html).toBe('<p>1 &#x3C; 2</p><p>So.</p>');
  });

  it('lose what could run, and say what it was', () => {
    const value =
      '<p onclick="run()">A<script>run()</script><img src=x onerror=run()><a href="java\tscript:run()">b</a></p><iframe srcdoc="c"></iframe><div>d</div>';
    expect(safeBody(value, 'html')).toEqual({
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
        const { html } = safeBody(pieces.join(''), 'html');
        expect(html).not.toMatch(/<(script|svg|style|iframe|math|img)|\son\w+=|javascript:/i);
        expect(safeBody(html, 'html').html).toBe(html);
      }),
      { numRuns: 1000 },
    );
  });
});
