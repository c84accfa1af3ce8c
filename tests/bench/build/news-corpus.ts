import { seededRandom } from '../seeded-random.ts';

/** A file of the corpus, by its path from the root of a site. */
export interface CorpusFile {
  path: string;
  content: string;
  /** The pictures beside it that it shows, by their paths from the root, each unlike all others. */
  pictures: string[];
}

const SPEAKERS = 200;
const PARAGRAPHS = 12;
/** Of the paragraphs, how many quote somebody. */
const QUOTES = 4;

const FIRST =
  'Ada Bela Cora Dario Edda Faro Gita Hugo Ilse Joren Kaya Lino Mira Nils Oda Pavo Runa Sven Tilda Ugo'.split(
    ' ',
  );
const LAST = 'Finch Rook Heron Wren Crane Swift Plover Martin Teal Lark'.split(' ');
const OFFICES =
  'Mayor,Harbour master,Chief engineer,Councillor,Head teacher,Ferry captain,Surveyor,Treasurer'.split(',');
const NOUNS =
  'bridge ferry harbour council budget school river tunnel market station library flood road survey tender contract pier lighthouse warehouse quarter orchard museum garden theatre depot signal timetable ticket permit tax'.split(
    ' ',
  );
const VERBS =
  'opened closed repaired delayed approved measured rebuilt painted flooded sold leased surveyed moved lit cleared'.split(
    ' ',
  );
const ADJECTIVES =
  'old new northern southern narrow public costly quiet wooden heavy early late common temporary final'.split(
    ' ',
  );
const TIMES =
  'on Monday|on Tuesday|last week|in the spring|after the storm|before the vote|at the end of the month|over the summer'.split(
    '|',
  );
const CUES = 'told reporters|said|added|wrote|explained|said in a statement'.split('|');

/**
 * An archive of made-up local news: Markdown articles with front matter, quotations with their speakers, and the
 * speakers' files. The same seed gives the same files, and the same words with pictures and without.
 *
 * @param pictures how many each article shows: the first leads it, the others stand between its paragraphs
 */
export function* newsCorpus(articles: number, seed: number, pictures = 0): Generator<CorpusFile> {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const speakers = Array.from({ length: SPEAKERS }, (_, index) => ({
    name: `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length)]}`,
    office: OFFICES[index % OFFICES.length],
  }));
  for (const { name, office } of speakers) {
    const content = `name: ${name}\nrole: ${office}\n`;
    yield { path: `content/speakers/${slugOf(name)}.yml`, content, pictures: [] };
  }
  for (let index = 0; index < articles; index++) {
    const subject = `${pick(ADJECTIVES)} ${pick(NOUNS)}`;
    const day = new Date(Date.UTC(2015, 0, 1 + (index % 3650))).toISOString().slice(0, 10);
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) =>
      at % 3 === 1 && at / 3 < QUOTES ? quotation() : prose(),
    );
    paragraphs[1] += `[^n]`;
    const folder = `content/articles/${day.slice(0, 4)}`;
    const slug = `${slugOf(subject)}-${index}`;
    const [lead, ...others] = Array.from({ length: pictures }, (_, at) => `${slug}-${at + 1}.jpg`);
    const content = [
      `---\nheadline: The ${subject} and the ${pick(NOUNS)}, part ${index}\npublished: ${day}\ntopics: [${pick(NOUNS)}, ${pick(NOUNS)}]\n${leadLine(lead)}---`,
      ...paragraphs.flatMap((text, at) => [text, ...others.slice(at, at + 1).map(figure)]),
      `[^n]: **Context.** ${sentence()} — *Readout, ${day}*`,
    ].join('\n\n');
    yield {
      path: `${folder}/${slug}.md`,
      content: `${content}\n`,
      pictures: [lead ?? [], ...others].flat().map((name) => `${folder}/${name}`),
    };
  }

  function sentence(): string {
    const clause = () =>
      `the ${pick(ADJECTIVES)} ${pick(NOUNS)} of the ${pick(NOUNS)} was ${pick(VERBS)} ${pick(TIMES)}`;
    const text = random() < 0.5 ? clause() : `${clause()}, and ${clause()}`;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  function prose(): string {
    return Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join(' ');
  }

  function quotation(): string {
    const { name, office } = pick(speakers);
    return `“${sentence().slice(0, -1)},” ${office} ${name} ${pick(CUES)}. ${sentence()}`;
  }
}

const leadLine = (name: string | undefined): string =>
  name === undefined ? '' : `image: {src: ./${name}, alt: What the news is of, credit: Nobody}\n`;

const figure = (name: string): string =>
  `![What the paragraph tells of](./${name} "What the paragraph tells of. Picture: Nobody")`;

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
