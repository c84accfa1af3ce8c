// Runs in the browser: the published annotation clients, asked to find the targets of a collection on the page.
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { createTextAnnotator, W3CTextFormat } from '@recogito/text-annotator';
import type { annotationCollection } from '../../src/interop/annotation-collection.ts';

type Item = ReturnType<typeof annotationCollection>['first']['items'][number];

/** The words each client finds for an annotation; what it does not find is null. */
export interface FoundWords {
  apacheByQuote: string | null;
  apacheByPosition: string | null;
  recogito: string | null;
}

async function findWords(item: Item): Promise<FoundWords> {
  const [quote, , fragment] = item.target.selector;
  const paragraph = document.getElementById(fragment?.value ?? '');
  if (!paragraph || !quote?.exact || !fragment?.refinedBy) {
    return { apacheByQuote: null, apacheByPosition: null, recogito: null };
  }
  const { exact, prefix, suffix } = quote;
  const byQuote = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix });
  const { start, end } = fragment.refinedBy;
  const byPosition = createTextPositionSelectorMatcher({ type: 'TextPositionSelector', start, end });
  const quotes = await all(byQuote(document.body));
  const [position] = await all(byPosition(paragraph));
  return {
    apacheByQuote: quotes.find((range) => paragraph.contains(range.startContainer))?.toString() ?? null,
    apacheByPosition: position?.toString() ?? null,
    recogito: findByRecogito(item, paragraph),
  };
}

/** Recogito reads offsets from the container it is given: the element that the fragment selector names. */
function findByRecogito(item: Item, paragraph: HTMLElement): string | null {
  const [quote, , fragment] = item.target.selector;
  const annotator = createTextAnnotator(paragraph, {
    adapter: W3CTextFormat(item.target.source, paragraph) as never,
  });
  const target = { ...item.target, selector: [quote, fragment?.refinedBy] };
  // With `true`, version 4.1 keeps the annotation without looking for its words.
  annotator.setAnnotations([{ ...item, target } as never], false);
  const selector = annotator.state.store.getAnnotation(item.id)?.target.selector[0];
  const words = selector?.range?.toString() ?? null;
  annotator.destroy();
  return words;
}

async function all<T>(ranges: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const range of ranges) found.push(range);
  return found;
}

Object.assign(globalThis, { findWords });
