import { revision } from '../permalinks/revision.ts';
import { articleModel } from './permalink-article.ts';
import { textOf } from './permalink-paragraphs.ts';
import { element } from './share-element.ts';

/**
 * Shows what a paragraph said when a link to it was made, and how that differs from what it says now: in the article as it was
 * then or, where no day tells its versions apart, in a notice. Nothing where the site keeps no earlier wordings, or none of that
 * revision.
 */
export async function showChanges(notice: HTMLElement, paragraph: Element, then: string): Promise<void> {
  const article = await articleModel();
  const known = article.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === paragraph.id);
  const earlier = known?.earlier.find(({ text }) => revision(text) === then);
  if (!earlier || (await openVersion(earlier, paragraph.id))) return;
  const { wordDiff } = await import('../collation/word-diff.ts');
  const parts = wordDiff(earlier.text, textOf(paragraph)).map(({ text, change }) => {
    if (change === null) return text;
    return element(change === 'added' ? 'ins' : 'del', {}, text);
  });
  notice.append(element('p', { className: 'changes' }, ...parts));
}

/** Shows the article as it was when a link was made to a paragraph that is gone since, where that wording was kept. */
export async function showGone(id: string, then: string): Promise<void> {
  const { tombstones } = await articleModel();
  const gone = tombstones.find((each) => each.id === id || each.aliases.includes(id));
  const earlier = gone?.earlier?.find(({ text }) => revision(text) === then);
  if (gone && earlier && (await openVersion(earlier, gone.id)))
    document.getElementById(gone.id)?.nextElementSibling?.scrollIntoView();
}

/** Shows the article as of a wording's day, if the paragraph read so at the end of that day. */
async function openVersion({ since, text }: { since: string; text: string }, id: string): Promise<boolean> {
  if (document.querySelector('.as-it-was') === null) return false;
  const { showAsOf } = await import('./as-it-was.ts');
  return showAsOf(since, { id, text });
}
