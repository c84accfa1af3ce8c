/** In how many words that only one of two texts has a “not” belongs to those around them. */
const NEAR = 6;

/**
 * Whether words that stand instead of others, or are missing in one of two texts, make it say something else: another number or
 * day, another name, a “not” that only one has.
 *
 * @param names words that are names in one of the texts
 */
export function saysOtherwise(
  one: readonly string[],
  other: readonly string[],
  names: ReadonlySet<string>,
): boolean {
  const isLeftOut = one.length === 0 || other.length === 0;
  const isNear = Math.max(one.length, other.length) <= NEAR;
  if ((isNear || !isLeftOut) && one.some(isNegation) !== other.some(isNegation)) return true;
  return !isLeftOut && telling(one, names) !== telling(other, names);
}

/** What of some words can't be replaced without saying something else. */
function telling(words: readonly string[], names: ReadonlySet<string>): string {
  return words.filter((word) => TELLING.has(word) || names.has(word) || /\p{N}/u.test(word)).join(' ');
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}

const NEGATIONS = listed(`
not no never none nor neither nobody nothing without refuse reject
nicht kein keine keinen keinem keiner keines nie niemals nichts ohne
ne pas jamais rien aucun aucune sans
no nunca jamás nada ningún ninguna sin
non mai niente nessun nessuna senza
não nem nenhum nenhuma sem
не ні ніколи немає без
لا لم لن ليس ليست بدون`);

/** Numbers, days, months, directions and degrees as words: in these the templates of statements differ. */
const TELLING = listed(`
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half quarter third double single both
first second fourth fifth sixth last next twice once
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
january february march april may june july august september october november december spring summer autumn winter
north south east west northern southern eastern western up down
more less fewer all some any before after open opened close closed yes
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen milliarden erste zweite dritte
montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen gestern mehr weniger vor nach
deux trois quatre cinq six sept huit neuf dix vingt trente cent mille premier deuxième
lundi mardi mercredi jeudi vendredi samedi dimanche hier demain plus moins avant après
dos tres cuatro cinco seis siete ocho nueve diez veinte cien mil lunes martes miércoles jueves viernes sábado domingo más menos
due tre quattro cinque sei sette otto nove dieci venti cento lunedì martedì mercoledì giovedì venerdì sabato domenica più meno
dois três quatro seis sete oito nove dez vinte segunda terça quarta quinta sexta mais menos`);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
