/** Where something stands in a source: a line and column, or in a Word document the paragraph, all counted from 1. */
export type SourcePlace = { line: number; column: number } | { paragraph: number } | null;

/** What an import leaves out or writes in another way, told so that nothing is lost in silence. */
export interface Change {
  kind: ChangeKind;
  /** The words concerned, or what names the thing: an address, a file, an author. */
  words: string;
  place: SourcePlace;
}

/** What can be left out: one of it, several of it. */
const LEFT_OUT = {
  advertisement: ['advertisement', 'advertisements'],
  aside: ['passage beside the text', 'passages beside the text'],
  byline: ['byline', 'bylines'],
  caption: ['caption of a picture', 'captions of pictures'],
  comment: ['comment', 'comments'],
  date: ['line with the day', 'lines with the day'],
  drawing: ['drawing', 'drawings'],
  embed: ['embedded page', 'embedded pages'],
  field: ['front matter field', 'front matter fields'],
  form: ['form', 'forms'],
  formula: ['formula', 'formulas'],
  furniture: ['passage around the article', 'passages around the article'],
  'header-footer': ['header or footer', 'headers or footers'],
  hidden: ['hidden passage', 'hidden passages'],
  navigation: ['navigation', 'navigations'],
  newsletter: ['newsletter line', 'newsletter lines'],
  object: ['embedded object', 'embedded objects'],
  picture: ['picture', 'pictures'],
  pixel: ['tracking pixel', 'tracking pixels'],
  placeholder: ['placeholder', 'placeholders'],
  'pull-quote': ['pull quote', 'pull quotes'],
  recording: ['recording', 'recordings'],
  related: ['list of related articles', 'lists of related articles'],
  'reader-comments': ['passage of readers’ comments', 'passages of readers’ comments'],
  share: ['share bar', 'share bars'],
  struck: ['struck passage', 'struck passages'],
  unreadable: ['source that can’t be read', 'sources that can’t be read'],
} as const;

/** What can be changed: one of it, several of it. */
const CHANGED = {
  emphasis: ['block with too many emphases as plain words', 'blocks with too many emphases as plain words'],
  encoding: ['encoding guessed', 'encodings guessed'],
  'front-matter': ['front matter rewritten as YAML', 'front matters rewritten as YAML'],
  invisible: ['run of invisible characters removed', 'runs of invisible characters removed'],
  'link-target': ['link without its target', 'links without their targets'],
  'layout-table': ['table of layout as paragraphs', 'tables of layout as paragraphs'],
  'quotation-marks': ['quotation given its marks', 'quotations given their marks'],
  redirect: ['redirect link unwrapped', 'redirect links unwrapped'],
  'picture-left': ['picture that could not be copied', 'pictures that could not be copied'],
  replacement: ['character lost before the import', 'characters lost before the import'],
  script: ['raised or lowered text written in the line', 'raised or lowered texts written in the line'],
  'text-box': ['text box set behind its paragraph', 'text boxes set behind their paragraphs'],
  tracked: ['tracked change accepted', 'tracked changes accepted'],
} as const;

export type ChangeKind = keyof typeof LEFT_OUT | keyof typeof CHANGED;

/** Whether a kind of change leaves something out; else it writes it in another way. */
export function leavesOut(kind: ChangeKind): boolean {
  return kind in LEFT_OUT;
}

/** `1 comment`, `3 comments`. */
export function counted(kind: ChangeKind, count: number): string {
  const [one, several] = { ...LEFT_OUT, ...CHANGED }[kind];
  return `${count} ${count === 1 ? one : several}`;
}
