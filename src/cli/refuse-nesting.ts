import { VFile } from 'vfile';
import { checkNesting } from '../markdown/check-nesting.ts';
import { FileProblem } from './file-problem.ts';

/**
 * Lets Markdown pass that can be read.
 *
 * @param file as it was named, for the message
 * @throws FileProblem when lists, quotations or emphasis stand too deep in each other to be read
 */
export function refuseNesting(file: string, source: string): void {
  const markdown = new VFile({ path: file, value: source });
  checkNesting(markdown);
  const [message] = markdown.messages;
  if (message) throw new FileProblem(file, message);
}
