/**
 * How a language changes names: `genitive`, by an s or an apostrophe at the end alone, as German does; `cases`, each word by its
 * declension, as Ukrainian does.
 */
export type Inflection = 'genitive' | 'cases';

/**
 * Whether words are a name in another case: “Ina Falks” of Ina Falk, “Олени Коваль” of Олена Коваль, “Івана Бондаря” of Іван Бондар.
 *
 * @param form as a text has it
 * @param name in the nominative
 * @param rule null for a language that leaves names as they are
 */
export function isInflected(form: string, name: string, rule: Inflection | null): boolean {
  if (rule === null || form === name) return false;
  return rule === 'genitive' ? /^(?:['’]?s|['’])$/.test(ending(form, name)) : isDeclined(form, name);
}

/** What a form has behind a name; nothing where it doesn't begin with it. */
const ending = (form: string, name: string) => (form.startsWith(name) ? form.slice(name.length) : '');

/** Surnames that have one form in all cases. */
const INDECLINABLE = /[иіуюеє]$/u;

function isDeclined(form: string, name: string): boolean {
  const [forms, words] = [form.split(/\s+/), name.split(/\s+/)];
  if (forms.length !== words.length) return false;
  const isForm = words.every((word, i) => forms[i] === word || isFormOf(forms[i] ?? '', word));
  // A woman's surname that ends in a consonant or -о stays as it is; a man's goes with his given name: “Олександра Коваль” isn't Олександр.
  const isWoman = words.length > 1 && /[ая]$/u.test(words[0] ?? '');
  return (
    isForm &&
    (isWoman ? forms[0] !== words[0] : words.every((word, i) => forms[i] !== word || INDECLINABLE.test(word)))
  );
}

/** The ends of the nominative and those of the other cases in their place. */
const DECLENSIONS: readonly (readonly [nominative: RegExp, others: string])[] = [
  [/ий$/u, 'ого ому им ім'],
  [/ій$/u, 'ього ьому ім'],
  [/(?<=[сцз]ьк|[нв])а$/u, 'ої ій у ою и і о'],
  [/ія$/u, 'ії ію ією іє'],
  [/а$/u, 'и і у ою о ею'],
  [/я$/u, 'і ї ю ею єю е є'],
  [/о$/u, 'а у ом ові і'],
  [/ь$/u, 'я ю ем еві і'],
  [/й$/u, 'я ю єм єві ї'],
  [/(?<=[рч])$/u, 'а у ом ем ові еві я ю і е'],
  [/(?<=[бвгґджзклмнпстфхцшщ])$/u, 'а у ом ем ові еві і е'],
];

/** Consonants that change before -і: “Ользі” of Ольга. */
const SOFTENED: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };

function isFormOf(form: string, word: string): boolean {
  return DECLENSIONS.some(([nominative, others]) => {
    if (!nominative.test(word)) return false;
    const stem = word.replace(nominative, '');
    const soft = stem.slice(0, -1) + (SOFTENED[stem.at(-1) ?? ''] ?? stem.at(-1) ?? '');
    return others.split(' ').some((end) => form === stem + end || (end === 'і' && form === soft + end));
  });
}
