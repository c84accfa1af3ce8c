import type { Attribution } from '../attribution/attribution.ts';
import type { ParagraphBlock } from '../markdown/read-document.ts';
import type { RunningText } from '../text/join-paragraphs.ts';

/**
 * Whether an editor has left it open who said the words: a comment before their paragraph says so, of all its quotes or of some. It
 * settles them all, so those that it gives to anybody, or calls nobody’s, are told by that.
 */
export function isLeftOpen(
  { kind, basis, start }: Pick<Attribution, 'kind' | 'basis' | 'start'>,
  paragraphs: readonly Pick<ParagraphBlock, 'settings'>[],
  { paragraphAt }: Pick<RunningText, 'paragraphAt'>,
): boolean {
  const speaker = paragraphs[paragraphAt(start)]?.settings.speaker;
  const says = [speaker?.each ?? speaker ?? []].flat().map(({ value }) => value);
  return kind !== 'indirect' && basis === 'none' && says.includes('open');
}
