import { announcer } from './announcer.ts';
import { counted } from './counted.ts';
import { describeFailure } from './describe-failure.ts';
import styles from './search-dialog.css?inline';
import { engineFor } from './search-engine.ts';
import { withProgress } from './search-progress.ts';
import { resultsOf, searchResults } from './search-results.ts';
import { describeResponse, suggestionLink } from './search-status.ts';
import { replaceResults, walkResults } from './search-walk.ts';

/** Results that fit into a glance. */
const SHOWN = 8;

/** Opens the search over the page, made at its first opening. */
export function openDialog(host: HTMLElement): void {
  const dialog = host.querySelector('dialog') ?? makeDialog(host);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(host: HTMLElement): HTMLDialogElement {
  const base = host.dataset['base'] ?? '/';
  const dialog = document.createElement('dialog');
  dialog.className = 'quick-search';
  dialog.setAttribute('aria-label', import.meta.words.search);
  const form = document.createElement('form');
  form.action = `${base}quotes/`;
  const box = document.createElement('input');
  Object.assign(box, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
  box.placeholder = import.meta.words.searchEverything;
  box.setAttribute('aria-label', import.meta.words.searchEverything);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = import.meta.words.close;
  close.addEventListener('click', () => dialog.close());
  const status = document.createElement('p');
  status.className = 'found';
  const spoken = document.createElement('p');
  spoken.className = 'unseen';
  spoken.role = 'status';
  const results = document.createElement('div');
  const all = document.createElement('a');
  all.className = 'all-results';
  all.hidden = true;
  form.append(box, close);
  dialog.append(form, status, spoken, results, all);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  host.append(dialog);

  const engine = engineFor(`${base}search/`, null);
  const announce = announcer(spoken);
  const say = (words: string) => {
    status.textContent = words;
    announce(words);
  };
  let turn = 0;
  box.addEventListener('input', async () => {
    turn += 1;
    const mine = turn;
    const query = box.value;
    const isLate = () => mine !== turn;
    try {
      const answer = query.trim() === '' ? Promise.resolve(null) : engine({ query, limit: SHOWN });
      const response = await withProgress(answer, (words) => {
        if (!isLate()) say(words);
      });
      if (isLate()) return;
      const context = { base, query, brief: true };
      const shown = response === null ? [] : resultsOf(response);
      replaceResults(results, searchResults(shown, context), box);
      say(response === null ? '' : describeResponse(query, response));
      const hrefOf = (q: string) => `${base}quotes/?${new URLSearchParams({ q })}`;
      if (response !== null) status.append(...suggestionLink(response, hrefOf));
      all.hidden = response === null;
      const total = response?.total ?? 0;
      const isMore = total > SHOWN;
      all.href = `${hrefOf(query)}${isMore ? '' : '#filters'}`;
      all.textContent = isMore
        ? counted(import.meta.words.allResults, total)
        : import.meta.words.searchWithFilters;
    } catch (error) {
      if (isLate()) return;
      replaceResults(results, [], box);
      all.hidden = true;
      say(describeFailure(error));
    }
  });
  dialog.addEventListener('keydown', (event) => walkResults(event, box, results));
  dialog.addEventListener('click', (event) => {
    // Only the backdrop is the dialog itself; all else lies inside.
    if (event.target === dialog || (event.target as Element).closest('a') !== null) dialog.close();
  });
  return dialog;
}
