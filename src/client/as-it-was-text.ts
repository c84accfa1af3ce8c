import { wordDiff } from '../collation/word-diff.ts';
import { paperVoice } from './paper-voice.ts';
import { element } from './share-element.ts';

/** What became of a text since a day. */
export type Since = 'reworded' | 'added' | 'removed';

/**
 * Shows beside a text, which is marked with what became of it, what stood there then. The text itself stays.
 *
 * @param then what it said; null where it wasn't there
 * @param made what is to hold those words
 */
export function showStanding(
  standing: HTMLElement,
  since: Since,
  then: string | null,
  made: HTMLElement,
): void {
  standing.dataset['since'] = since;
  if (since === 'added' || then === null) {
    standing.before(addedLabel());
    return;
  }
  const parts =
    since === 'removed'
      ? difference('removed', then)
      : wordDiff(then, standing.textContent ?? '').flatMap(({ change, text }) =>
          change === null ? text : difference(change, text),
        );
  made.classList.add('as-of-text');
  made.append(...parts);
  standing.after(made);
}

/** Words that were there then and are gone, or that came since; told to those who don’t see it. */
export function difference(change: 'added' | 'removed', text: string): (Node | string)[] {
  const said = change === 'added' ? import.meta.words.addedSince : import.meta.words.takenOutSince;
  const label = element('span', { className: 'unseen', ...paperVoice() }, `${said}: `);
  const words = text.trimEnd();
  return [element(change === 'added' ? 'ins' : 'del', {}, label, words), text.slice(words.length)];
}

/** Says above something that it wasn’t there yet. */
export function addedLabel(): HTMLElement {
  return element('p', { className: 'as-of-label', ...paperVoice() }, import.meta.words.addedSince);
}
