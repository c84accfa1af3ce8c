/** The kinds of notes that pages and exports know, as an article's data name them. */
export const NOTE_KINDS = ['Context', 'Fact-check', 'Definition', 'Source', 'Correction', 'Sic'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** How editors write them in other languages, the usual word first; English ones are understood everywhere. */
const NAMES: Readonly<Record<string, Readonly<Record<NoteKind, readonly string[]>>>> = {
  de: {
    Context: ['Kontext', 'Hintergrund', 'Einordnung'],
    'Fact-check': ['Faktencheck'],
    Definition: ['Definition', 'Begriff'],
    Source: ['Quelle'],
    Correction: ['Korrektur', 'Berichtigung'],
    Sic: ['Sic'],
  },
  fr: {
    Context: ['Contexte'],
    'Fact-check': ['Vérification', 'Vérification des faits'],
    Definition: ['Définition'],
    Source: ['Source'],
    Correction: ['Rectificatif', 'Correction'],
    Sic: ['Sic'],
  },
  es: {
    Context: ['Contexto'],
    'Fact-check': ['Verificación', 'Verificación de datos'],
    Definition: ['Definición'],
    Source: ['Fuente'],
    Correction: ['Corrección', 'Fe de errores'],
    Sic: ['Sic'],
  },
  pt: {
    Context: ['Contexto'],
    'Fact-check': ['Checagem', 'Checagem de fatos', 'Verificação'],
    Definition: ['Definição'],
    Source: ['Fonte'],
    Correction: ['Correção', 'Errata'],
    Sic: ['Sic'],
  },
  it: {
    Context: ['Contesto'],
    'Fact-check': ['Verifica', 'Verifica dei fatti'],
    Definition: ['Definizione'],
    Source: ['Fonte'],
    Correction: ['Correzione', 'Errata corrige'],
    Sic: ['Sic'],
  },
  uk: {
    Context: ['Контекст'],
    'Fact-check': ['Перевірка фактів', 'Фактчек'],
    Definition: ['Визначення'],
    Source: ['Джерело'],
    Correction: ['Виправлення'],
    Sic: ['Так в оригіналі'],
  },
  ar: {
    Context: ['سياق'],
    'Fact-check': ['تدقيق', 'تدقيق الوقائع'],
    Definition: ['تعريف'],
    Source: ['مصدر'],
    Correction: ['تصويب'],
    Sic: ['كذا في الأصل'],
  },
};

/**
 * Every name of a known kind that may stand in an article, with the kind it names: those of its language, then the English ones.
 *
 * @param language that of the article, as a BCP 47 tag
 */
export function kindNames(language: string): KindNames {
  const known = named.get(language) ?? namesIn(language);
  named.set(language, known);
  return known;
}

type KindNames = readonly { name: string; kind: NoteKind }[];

/** Every note asks, on every page that shows it. */
const named = new Map<string, KindNames>();

function namesIn(language: string): KindNames {
  const own = NAMES[new Intl.Locale(language).language];
  return [
    ...NOTE_KINDS.flatMap((kind) => (own?.[kind] ?? []).map((name) => ({ name, kind }))),
    ...NOTE_KINDS.map((kind) => ({ name: kind, kind })),
  ];
}

/** The kind that a note's word names, however its letters are; null for any other word. */
export function kindNamed(word: string, language: string): NoteKind | null {
  const lower = word.toLocaleLowerCase(language);
  return kindNames(language).find(({ name }) => name.toLocaleLowerCase(language) === lower)?.kind ?? null;
}
