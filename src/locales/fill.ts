const PLACES = /\{(\w+)\}/g;

/** Words with what is put in at their places: “{n} quotes” and `{ n: 4 }` is “4 quotes”. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(PLACES, (place, name: string) => String(values[name] ?? place));
}
