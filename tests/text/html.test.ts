import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { html } from '../../src/text/html.ts';

test('what is put in is text, unless it is HTML itself', () => {
  const name = html`<b>${'Holt & Sons'}</b>`;
  expect(html`<a href="${'/?a="b"'}">${name}: ${'5 < 6'}</a>`.toString()).toBe(
    '<a href="/?a=&quot;b&quot;"><b>Holt &amp; Sons</b>: 5 &lt; 6</a>',
  );
});

test('the lines of a template are one, those of a text stay', () => {
  const page = html`
    <p>
      ${'first\n  second'}
    </p>`;
  expect(page.toString()).toBe('<p>first\n  second</p>');
});

test('a browser reads any text back, in an element and in an attribute', () => {
  // Line ends and what HTML cannot hold are the browser’s own affair.
  const text = fc.string({ unit: fc.constantFrom(...`<>&"'=/-! ;#a“é\u00a0`) });
  fc.assert(
    fc.property(text, text, (title, words) => {
      const [element] = fromHtml(html`<p title="${title}">${words}</p>`.toString(), {
        fragment: true,
      }).children;
      expect(element).toMatchObject({
        tagName: 'p',
        properties: { title },
        children: words === '' ? [] : [{ type: 'text', value: words }],
      });
    }),
  );
});
