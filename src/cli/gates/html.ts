import { globSync } from 'node:fs';
import { formatterFactory, HtmlValidate } from 'html-validate';
import type { Gate, Outcome } from './gate.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A title holds a headline, or the words of a quote: 70 characters are a search engine's taste, not the standard's.
    'long-title': 'off',
    // The standard asks only that an id holds no white space; the name of a link to a voice has a colon, which no other id has.
    'valid-id': ['error', { relaxed: true }],
    // A checksum guards what other hosts serve, and there are none.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** The HTML standard and its good habits, on every page. */
export const html: Gate = {
  name: 'html',
  needs: ['build'],
  async run(): Promise<Outcome> {
    const pages = globSync('dist/**/*.html').sort();
    const report = await validator.validateMultipleFiles(pages);
    const note = `${pages.length} pages`;
    if (report.valid && report.warningCount === 0 && pages.length > 0) {
      return { passed: 1, failed: 0, output: '', note };
    }
    return { passed: 0, failed: 1, output: formatterFactory('text')(report.results), note };
  },
};
