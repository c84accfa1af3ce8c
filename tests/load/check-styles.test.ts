import { expect, test } from 'vitest';
import { checkStyles } from '../../src/load/check-styles.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const check = (css: string) =>
  checkStyles(temporaryFolder({ 'paper.css': css, 'faces/harbour.woff2': 'a face' }), [
    './paper.css',
    './gone.css',
  ]);

test('style sheets with colours of any form, and with files that are there, are fine', () => {
  const css =
    '@font-face { font-family: Harbour; src: url("./faces/harbour.woff2") }\n:root { --paper: light-dark(oklch(98% 0.01 90), #123); --ink: rebeccapurple; --ink-quiet: rgb(0 0 0 / 60%) }\n';
  expect(check(css)).toEqual([]);
  expect(check('a { background: url(https://name.example/a.png) }')).toEqual([]);
});

test('a sheet that is no style sheet is told with its place', () => {
  expect(check(':root {\n  --paper: #fff;\n')).toEqual([
    'The style sheet ./paper.css can’t be read at line 1, column 1: Unclosed block.',
  ]);
});

test('a face whose file is not there is told with its line', () => {
  expect(check('\n@font-face { font-family: X; src: url("./faces/harbor.woff2") }')).toEqual([
    'The style sheet ./paper.css names “./faces/harbor.woff2” in line 2, and there is no such file.',
  ]);
});

test('what is no colour is told by its name', () => {
  expect(check(':root { --paper: light-dark(white, schwarz); --ink: blau }')).toEqual([
    '“--paper” of the style sheets is “schwarz”, which is no colour.',
    '“--ink” of the style sheets is “blau”, which is no colour.',
  ]);
});
