import type { VFile } from 'vfile';
import { LineCounter, type Node, parseDocument } from 'yaml';
import { report } from '../message/report.ts';
import { LEDGER_VERSION, type Ledger, ledger as schema } from '../schema/ledger.ts';

/**
 * Reads a ledger. What is wrong with it is said in fatal messages on the file, with line, column and the command that
 * repairs it; then the ledger is null and the file must not be written over.
 */
export function parseLedger(file: VFile): Ledger | null {
  const json = String(file.value);
  const conflict = CONFLICT.exec(json);
  if (conflict) {
    const line = json.slice(0, conflict.index).split('\n').length;
    return refuse(
      file,
      { line, column: 1 },
      `Two branches changed this ledger and Git could not join them: expected no conflict markers; run \`npm run readout -- links update ${slugOf(file)}\` to join them`,
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return refuse(
      file,
      placeOfError(json, error),
      `This ledger is cut off or not JSON: expected what \`readout links update\` wrote; ${restore(file)}`,
    );
  }
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  if (version !== LEDGER_VERSION) {
    return refuse(
      file,
      placeOf(json, ['version']),
      typeof version === 'number' && version > LEDGER_VERSION
        ? `This ledger has format ${version}, written by a later Readout: expected ${LEDGER_VERSION}; run \`npm install\` to get the version the site was last built with`
        : `This ledger has no known format version: expected ${LEDGER_VERSION}; ${restore(file)}`,
    );
  }
  const result = schema.safeParse(data);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      refuse(
        file,
        placeOf(json, path),
        `${path.length === 0 ? 'The ledger' : `“${path.join('.')}”`} is not as it was written: expected ${expectedIn(issue.message)}; ${restore(file)}`,
      );
    }
    return null;
  }
  return namesOneThing(file, json, result.data) ? result.data : null;
}

/** Our own words for it; the library’s say nothing to an editor. */
function expectedIn(message: string): string {
  return /^(?:Invalid|Unrecognized|Too) /.test(message) ? 'what Readout writes there' : message;
}

/** Each id may stand only once, be it as an entry or as an alias. */
function namesOneThing(file: VFile, json: string, ledger: Ledger): boolean {
  const seen = new Set<string>();
  let fine = true;
  for (const list of ['paragraphs', 'quotes'] as const) {
    for (const [i, { id: own, aliases = [] }] of ledger[list].entries()) {
      for (const id of [own, ...aliases]) {
        const reason = wrongId(id, list, seen, file);
        seen.add(id);
        if (reason === null) continue;
        fine = false;
        refuse(file, placeOf(json, [list, i]), reason);
      }
    }
  }
  return fine;
}

function wrongId(
  id: string,
  list: 'paragraphs' | 'quotes',
  seen: ReadonlySet<string>,
  file: VFile,
): string | null {
  const kind = list === 'paragraphs' ? 'p-' : 'q-';
  if (seen.has(id)) {
    return `The id “${id}” names two things: expected each id once; run \`npm run readout -- links update ${slugOf(file)}\` to keep the first`;
  }
  if (id.startsWith(kind)) return null;
  return `The id “${id}” stands among the ${list}: expected it to begin with “${kind}”; ${restore(file)}`;
}

function refuse(file: VFile, place: { line: number; column: number }, reason: string): null {
  report(file, 'permalink-ledger', reason, { place });
  return null;
}

function restore(file: VFile): string {
  return `restore it with \`git checkout -- ${file.path}\``;
}

function slugOf(file: VFile): string {
  return file.stem ?? '';
}

/** Where JSON.parse stopped; at the end where it ran out of text. */
function placeOfError(json: string, error: unknown): { line: number; column: number } {
  const at = /at position (\d+)/.exec(String(error))?.[1];
  const before = json.slice(0, at === undefined ? json.length : Number(at)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where a value stands, or else the nearest that holds it. JSON is YAML, whose parser keeps positions. */
function placeOf(json: string, path: readonly (string | number)[]): { line: number; column: number } {
  const lines = new LineCounter();
  const document = parseDocument(json, { lineCounter: lines });
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m;
