import { type Ledger, ledger as schema } from '../schema/ledger.ts';
import { mergeLedgers } from './merge-ledgers.ts';

/**
 * Makes a sound ledger of one that Git left with conflict markers, or that has an id twice after a merge. Null where
 * either side is not a ledger in itself: then nothing may be written over it.
 */
export function repairLedger(text: string): Ledger | null {
  const ledgers: Ledger[] = [];
  for (const side of sidesOf(text)) {
    const ledger = readLoosely(side);
    if (ledger === null) return null;
    ledgers.push(ledger);
  }
  return mergeLedgers(ledgers);
}

/** Our side and theirs; the text itself where there is no conflict. What both sides began with (diff3) is left out. */
function sidesOf(text: string): string[] {
  if (!START.test(text)) return [text];
  const ours: string[] = [];
  const theirs: string[] = [];
  let into = [ours, theirs];
  for (const line of text.split('\n')) {
    if (line.startsWith('<<<<<<<')) into = [ours];
    else if (line.startsWith('|||||||')) into = [];
    else if (line.startsWith('=======')) into = [theirs];
    else if (line.startsWith('>>>>>>>')) into = [ours, theirs];
    else for (const side of into) side.push(line);
  }
  return [ours.join('\n'), theirs.join('\n')];
}

/** An id that stands twice is let pass. A comma too many or too few between lines is what a merge of lines leaves. */
function readLoosely(json: string): Ledger | null {
  try {
    const lines = json.replace(/\}\s*,?\s*\n\{/g, '},\n{').replace(/,(\s*\n\s*\])/g, '$1');
    return schema.safeParse(JSON.parse(lines)).data ?? null;
  } catch {
    return null;
  }
}

const START = /^<{7}/m;
