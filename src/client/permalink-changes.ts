import { revision } from '../permalinks/revision.ts';
import { articleModel } from './permalink-article.ts';
import { textOf } from './permalink-paragraphs.ts';
import { element } from './share-element.ts';

/**
 * Adds to a notice what a paragraph said when a link to it was made, and how that differs from what it says now. Nothing
 * where the site keeps no earlier wordings, or none of that revision.
 */
export async function showChanges(notice: HTMLElement, paragraph: Element, then: string): Promise<void> {
  const article = await articleModel();
  const known = article.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === paragraph.id);
  const earlier = known?.earlier.find(({ text }) => revision(text) === then);
  if (!earlier) return;
  const { wordDiff } = await import('../collation/word-diff.ts');
  const parts = wordDiff(earlier.text, textOf(paragraph)).map(({ text, change }) => {
    if (change === null) return text;
    return element(change === 'added' ? 'ins' : 'del', {}, text);
  });
  notice.append(element('p', { className: 'changes' }, ...parts));
}
