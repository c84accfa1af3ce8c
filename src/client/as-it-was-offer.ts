import { paperVoice } from './paper-voice.ts';
import { element } from './share-element.ts';

/** Where an article tells its earlier days, shows it as of one when a reader chooses it, or when the address names it. */
export function offerEarlier(): void {
  const days = document.querySelector<HTMLElement>('.as-it-was');
  if (!days) return;
  const asked = new URLSearchParams(location.search).get('asof');
  if (asked) show(days, ({ showAsOf }) => showAsOf(asked));
  days.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?asof="]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(days, ({ choose }) => choose(link.search));
  });
}

/** Does what needs the earlier wordings, or says that the network did not bring them. */
async function show(
  days: HTMLElement,
  act: (loaded: typeof import('./as-it-was.ts')) => Promise<unknown>,
): Promise<void> {
  days.querySelector('[role="alert"]')?.remove();
  try {
    await act(await import('./as-it-was.ts'));
  } catch {
    const text = import.meta.words.earlierNotDelivered;
    days.append(element('p', { role: 'alert', ...paperVoice() }, text));
  }
}
