import { nearest } from '../message/nearest.ts';

/** The languages of which a name is known for what it is, in English and as they call themselves. */
const NAMED =
  'ar bg ca cs da de el en es et fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv tr uk vi zh'.split(
    ' ',
  );

/**
 * The end of a sentence that suggests the language tag that was meant, where it was written with an underscore or by the language's name:
 * ` Did you mean “…”?`, or nothing.
 */
export function didYouMeanTag(written: string): string {
  const tag = hyphened(written) ?? named(written);
  return tag === null ? '' : ` Did you mean “${tag}”?`;
}

function hyphened(written: string): string | null {
  try {
    return written.includes('_') ? new Intl.Locale(written.trim().replaceAll('_', '-')).toString() : null;
  } catch {
    // Neither is it a tag with hyphens.
    return null;
  }
}

function named(written: string): string | null {
  const tags = new Map(NAMED.flatMap((tag) => ['en', tag].map((speaker) => [nameIn(speaker, tag), tag])));
  const name = nearest(written, [...tags.keys()]);
  return name === null ? null : (tags.get(name) ?? null);
}

function nameIn(speaker: string, tag: string): string {
  return (new Intl.DisplayNames(speaker, { type: 'language' }).of(tag) ?? tag).toLowerCase();
}
