import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { Point } from 'unist';

/** Markdown without its plain paragraphs and front matter, and what it takes to have its tree tell of the whole. */
export interface Shortened {
  /** The same lines; a run of plain paragraphs is a single letter, in the line of the first, and front matter is empty lines. */
  markdown: string;
  /** What stands between the fences of the front matter; null where the parser is left to read it, if there is any. */
  frontMatter: string | null;
  /** The plain paragraphs of each run, by the line of the first, counted from 1. */
  runs: ReadonlyMap<number, readonly Paragraph[]>;
  /** For each line, counted from 1, how many characters were left out before it. */
  leftOut: readonly number[];
  /** The end of the whole. */
  end: Point;
}

/** Begins no block but a paragraph. */
const BEGINS_PLAIN = /^[\p{L}“‘„«"'(]/u;
/** What may be more than text, or not all of it: a line without any of this holds nothing but text. */
const MARKUP = /[&*<[\]\\_`\t]| $/;
/** What may go on behind an empty line: fenced code and HTML, other than a comment that ends in the line where it begins. */
const GOES_ON = /```|~~~|^[^\p{L}\n<]*<(?!!--.*-->$)/mu;
/** Without any of this, which is found sooner, nothing goes on. */
const MAY_GO_ON = /[<`~]/;
/** Other line ends than a line feed, and the character that the parser replaces. */
const UNUSUAL = /[\r\0]/;
const FENCE = '---';
/** A letter ends what a paragraph ends, a list or an indented block. */
const STAND_IN = 'x';

/**
 * Leaves the plain paragraphs out of Markdown: a line between empty lines that can be nothing but text, as most of an
 * article's are, is known without the parser, which would read it character by character.
 *
 * @returns Null where it takes the parser to tell which lines these are.
 */
export function shorten(markdown: string): Shortened | null {
  if (UNUSUAL.test(markdown) || (MAY_GO_ON.test(markdown) && GOES_ON.test(markdown))) return null;
  const lines = markdown.split('\n');
  const body = lines[0]?.startsWith(FENCE) ? lines.indexOf(FENCE, 1) + 1 : 1;
  if (body === 0) return null;
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: markdown.length };
  const frontMatter = readFrontMatter(lines, body);
  const runs = new Map<number, Paragraph[]>();
  const leftOut = [0];
  let run: Paragraph[] | null = null;
  let sum = 0;
  let offset = 0;
  for (let at = 0; at < lines.length; at++) {
    leftOut.push(sum);
    const line = lines[at] as string;
    const isApart = at >= body && lines[at - 1] === '' && (lines[at + 1] ?? '') === '';
    const isPlain = isApart && BEGINS_PLAIN.test(line) && !MARKUP.test(line);
    if (frontMatter !== null && at > 0 && at < body - 1) {
      lines[at] = '';
      sum += line.length;
    } else if (isPlain) {
      lines[at] = run ? '' : STAND_IN;
      sum += line.length - (run ? 0 : STAND_IN.length);
      run ??= [];
      run.push(paragraph(line, at + 1, offset));
      if (run.length === 1) runs.set(at + 1, run);
    } else if (line !== '') run = null;
    offset += line.length + 1;
  }
  return { markdown: lines.join('\n'), frontMatter, runs, leftOut, end };
}

/** What stands between two fences that no fence with blanks behind it could stand in for. */
function readFrontMatter(lines: readonly string[], body: number): string | null {
  if (lines[0] !== FENCE) return null;
  const inner = lines.slice(1, body - 1);
  return inner.some((line) => line.startsWith(FENCE)) ? null : inner.join('\n');
}

/** Has the tree of shortened Markdown tell of the whole: puts the plain paragraphs back, and every position where it was. */
export function restore(tree: Root, { frontMatter, runs, leftOut, end }: Shortened): Root {
  const [first] = tree.children;
  if (first?.type === 'yaml' && frontMatter !== null) first.value = frontMatter;
  for (const node of tree.children) moveOn(node, leftOut);
  if (tree.position) tree.position.end = end;
  tree.children = tree.children.flatMap((node): readonly RootContent[] => {
    return runs.get(node.position?.start.line ?? 0) ?? [node];
  });
  return tree;
}

function moveOn(node: Nodes, leftOut: readonly number[]): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    if (point.offset !== undefined) point.offset += leftOut[point.line] ?? 0;
  }
  if ('children' in node) for (const child of node.children) moveOn(child, leftOut);
}

function paragraph(value: string, line: number, offset: number): Paragraph {
  const position = () => ({
    start: { line, column: 1, offset },
    end: { line, column: value.length + 1, offset: offset + value.length },
  });
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position: position() }],
    position: position(),
  };
}
