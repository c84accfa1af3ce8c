import { type Unzipped, unzipSync } from 'fflate';

/** In bytes, unpacked: the text of a book takes some 4 MB, with all that Word says of its look some 12. */
const MOST_XML = 16_000_000;
/** In bytes, with its pictures. */
const MOST_BYTES = 200_000_000;
const MOST_PARTS = 2000;
/** How deep elements may stand in each other; Word’s tables within tables take eight a level. */
const DEEPEST = 200;
const MOST_ELEMENTS = 200_000;

const NEEDED = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/(?!embeddings\/|fonts\/|vbaProject))/;
const XML = /\.(?:xml|rels)$/i;
/** A tag, or a comment or a stretch of letters, in which what looks like tags is none. */
const TAG = /<!--.*?(?:-->|$)|<!\[CDATA\[.*?(?:\]\]>|$)|<(\/?)[^\s<>!?/][^<>]*?(\/?)>/gs;

/**
 * Unpacks what a Word document’s article is made of.
 *
 * @throws Error when the bytes are no Word document, or one that unpacks to more than any article has
 */
export function unpackWord(bytes: Uint8Array): Unzipped {
  let parts = 0;
  let xml = 0;
  let all = 0;
  const files = unzipSync(bytes, {
    // A part that holds more than it says is cut off where it said that it ends.
    filter: ({ name, originalSize }) => {
      if (!NEEDED.test(name)) return false;
      parts++;
      all += originalSize;
      if (XML.test(name)) xml += originalSize;
      if (parts > MOST_PARTS) throw new Error(`it holds more than ${MOST_PARTS} parts`);
      if (xml > MOST_XML) throw new Error(`its text unpacks to more than ${MOST_XML / 1e6} MB`);
      if (all > MOST_BYTES) throw new Error(`it unpacks to more than ${MOST_BYTES / 1e6} MB`);
      return true;
    },
  });
  if (files['word/document.xml'] === undefined) throw new Error('it holds no Word document');
  let elements = 0;
  for (const [name, part] of Object.entries(files)) {
    if (XML.test(name)) elements += countElements(new TextDecoder().decode(part));
    if (elements > MOST_ELEMENTS)
      throw new Error(`it holds more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
  }
  return files;
}

/** Other programs’ parsers take their room on the stack for each level, and some hundred times the bytes of each element. */
function countElements(xml: string): number {
  let depth = 0;
  let count = 0;
  for (const [, closes, isEmpty] of xml.matchAll(TAG)) {
    if (closes === undefined) continue;
    if (closes) depth--;
    else {
      count++;
      if (!isEmpty) depth++;
    }
    if (depth > DEEPEST) throw new Error(`its elements stand in each other more than ${DEEPEST} deep`);
  }
  return count;
}
