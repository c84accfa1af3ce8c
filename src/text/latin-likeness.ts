/** Letters of other alphabets that look like Latin ones, in the order of these. */
const LIKE: readonly [string, string][] = [
  ['АВСЕНІЈКМОРЅТХУԜԚасеһіјорѕхуԁԛԝ', 'ABCEHIJKMOPSTXYWQacehijopsxydqw'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲϳ', 'ABEZHIKMNOPTYXovcj'],
];
const LATIN = new Map(LIKE.flatMap(([other, latin]) => [...other].map((letter, at) => [letter, latin[at]])));

/** A name in the Latin letters that it looks like: “Аса Рор” in Cyrillic letters is “Aca Pop”. */
export function latinLikeness(name: string): string {
  return [...name].map((letter) => LATIN.get(letter) ?? letter).join('');
}
