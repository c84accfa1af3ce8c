import { z } from 'zod';
import { catalogue } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import type { Forms, Words } from '../locales/words.ts';

const PLACES = /\{\w+\}/g;

/** What an owner says otherwise in one language: any entry of the catalogue, with the places that the engine's has. */
const entries = z.strictObject(
  Object.fromEntries(Object.entries(en).map(([name, english]) => [name, entry(english)])),
  { error: 'words by the names of their entries, such as { topics: "Topics:" }' },
  // Keys that are computed have lost their names.
) as z.ZodType<Partial<Words>, Partial<Words>>;

/** An owner's words by language, as a language code of two or three letters. */
export const ownWords = z
  .record(z.string(), entries, { error: 'words by language, such as { de: { topics: "Themen:" } }' })
  .superRefine((languages, context) => {
    for (const [language, words] of Object.entries(languages)) {
      const missing = Object.keys(en).filter((name) => !(name in words));
      if (!/^[a-z]{2,3}$/.test(language)) {
        context.addIssue({
          code: 'custom',
          path: [language],
          message: 'words under a language code such as de',
        });
      } else if (!(language in catalogue) && missing.length > 0) {
        const message = `every entry, as the engine does not speak this language; missing are ${missing.join(', ')}`;
        context.addIssue({ code: 'custom', path: [language], message });
      }
    }
  });

function entry(english: string | Forms): z.ZodType<string | Forms | undefined> {
  if (typeof english === 'string') return phrase(english).optional();
  // “One quote” may be said without the number.
  const form = z.string({ error: 'words' }).optional();
  const forms = { zero: form, one: form, two: form, few: form, many: form, other: phrase(english.other) };
  const error = `forms by number, such as { one: "…", other: "${english.other}" }`;
  return z.strictObject(forms, { error }).optional() as z.ZodType<Forms | undefined>;
}

/** Words with the same places as the engine's. */
function phrase(english: string): z.ZodString {
  const places = placesOf(english);
  const error = places.length === 0 ? 'words without {…}' : `words with ${places.join(', ')}`;
  return z.string({ error }).refine((text) => placesOf(text).join() === places.join(), { error });
}

function placesOf(text: string): string[] {
  return [...new Set(text.match(PLACES))].sort();
}
