/**
 * What tells a medium from others: “in its readout” and “in the readout” are one, and so are “in seiner Erklärung” and “in
 * der Erklärung”, as whose it was is no difference. Lower case, without articles, possessives and demonstratives, in the
 * languages in which a paper may be written.
 */
export function mediumKey(medium: string): string {
  const words = medium.toLowerCase().replace(ELIDED, '').split(/\s+/u);
  return words.flatMap((word) => (DETERMINERS.has(word) ? [] : (CONTRACTIONS[word] ?? word))).join(' ');
}

/** A determiner written together with its noun: “dans l’entretien”, “في البيان”. */
const ELIDED = /(?<![\p{L}\p{M}])(?:l['’]|un['’]|ال(?=\p{L}))/gu;

const DETERMINERS: ReadonlySet<string> = new Set(
  `a an the this that his her its their our my another one
  der die das dem den ein eine einem einen einer sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere unserem unserer diesem dieser
  le la les un une son sa ses leur leurs notre ce cet cette
  el los las una su sus nuestra nuestro este esta
  il lo i gli uno suo sua suoi sue loro questo questa
  o os as um uma seu seus suas
  цій цьому своїй своєму своїх його її їхній їхньому нашій нашому`.split(/\s+/),
);

/** Prepositions that an article is part of, and what they are without. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  im: 'in',
  beim: 'bei',
  au: 'à',
  nel: 'in',
  nella: 'in',
  no: 'em',
  na: 'em',
  num: 'em',
  numa: 'em',
};
