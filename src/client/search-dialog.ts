import { IndexError } from '../search/index-error.ts';
import type { SearchRequest } from '../search/search.ts';
import styles from './search-dialog.css?inline';
import { type Engine, engineFor } from './search-engine.ts';
import { withProgress } from './search-progress.ts';
import { searchResults } from './search-results.ts';
import { describeResponse } from './search-status.ts';
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
  dialog.setAttribute('aria-label', 'Search');
  const form = document.createElement('form');
  form.action = `${base}quotes/`;
  const box = document.createElement('input');
  Object.assign(box, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
  box.placeholder = 'Search quotes and paragraphs';
  box.setAttribute('aria-label', 'Search quotes and paragraphs');
  const status = document.createElement('p');
  status.className = 'found';
  status.role = 'status';
  const results = document.createElement('div');
  form.append(box);
  dialog.append(form, status, results);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  host.append(dialog);

  let engine: Engine | null = null;
  let turn = 0;
  const ask = async (request: SearchRequest) => {
    engine ??= await currentEngine(base);
    return engine(request);
  };
  box.addEventListener('input', async () => {
    turn += 1;
    const mine = turn;
    const query = box.value;
    const isLate = () => mine !== turn;
    try {
      const answer = query.trim() === '' ? Promise.resolve(null) : ask({ query, limit: SHOWN });
      const response = await withProgress(answer, (words) => {
        if (!isLate()) status.textContent = words;
      });
      if (isLate()) return;
      const context = { base, locale: host.dataset['locale'] ?? 'en', query };
      const others = response === null ? [] : searchResults(response.results, context);
      replaceResults(results, others, box);
      status.textContent = response === null ? '' : describeResponse(query, response);
    } catch (error) {
      engine = null;
      if (isLate()) return;
      replaceResults(results, [], box);
      status.textContent = `Search does not work just now: ${error instanceof Error ? error.message : error}.`;
    }
  });
  dialog.addEventListener('keydown', (event) => walkResults(event, box, results));
  dialog.addEventListener('click', (event) => {
    // Only the backdrop is the dialog itself; all else lies inside.
    if (event.target === dialog || (event.target as Element).closest('a') !== null) dialog.close();
  });
  return dialog;
}

/** The engine for the index as it is now: pages may be older than it. */
async function currentEngine(base: string): Promise<Engine> {
  const response = await fetch(`${base}search/current.json`, { cache: 'no-cache' }).catch(() => null);
  if (response === null) throw new IndexError('the network did not deliver the search index');
  if (!response.ok) throw new IndexError('the search index is not there');
  const { folder } = (await response.json()) as { folder: string };
  return engineFor(`${base}search/${folder}/`);
}
