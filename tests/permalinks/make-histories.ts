import {
  between,
  chineseSentence,
  edited,
  heading,
  paragraph,
  person,
  pick,
  type Random,
  sentence,
  shuffled,
  shuffledHalf,
  times,
} from './prose.ts';

/** A paragraph of a revision: what it says, and the names of what it stands for. A link to it may land wherever one of them is. */
export interface Piece {
  text: string;
  names: readonly string[];
}

/** The revisions of one made-up article, oldest first. */
export type History = readonly (readonly Piece[])[];

/** Gives names to texts, each its own. */
function namer() {
  let n = 0;
  return (text: string): Piece => ({ text, names: [`${n++}`] });
}

/** Exchanges words of some paragraphs. */
function edit(random: Random, pieces: readonly Piece[], share: number): Piece[] {
  return pieces.map((piece) => (random() < share ? { ...piece, text: edited(random, piece.text) } : piece));
}

function insert(random: Random, pieces: readonly Piece[], piece: Piece): Piece[] {
  return pieces.toSpliced(between(random, 0, pieces.length), 0, piece);
}

function remove(random: Random, pieces: readonly Piece[]): Piece[] {
  return pieces.toSpliced(between(random, 0, pieces.length - 1), 1);
}

export function ordinary(random: Random): History {
  const name = namer();
  const first = times(between(random, 8, 16), () => name(paragraph(random)));
  const second = insert(random, remove(random, edit(random, first, 0.3)), name(paragraph(random)));
  const third = remove(random, edit(random, second, 0.3));
  const moved = third.at(between(random, 0, third.length - 1)) as Piece;
  return [
    first,
    second,
    third,
    insert(
      random,
      third.filter((piece) => piece !== moved),
      moved,
    ),
  ];
}

export function interview(random: Random): History {
  const name = namer();
  const questions = times(
    between(random, 2, 4),
    () =>
      `${pick(random, ['Why', 'How', 'When', 'Where', 'With whom'])} ${pick(random, ['did you first hear of', 'do you work on', 'would you change', 'did you give up'])} ${sentence(random).split(' ').slice(-4).join(' ').replace(/\W*$/, '')}?`,
  );
  const withNames = random() < 0.7;
  const blocks = times(between(random, 3, 5), () => ({
    head: withNames ? [name(person(random))] : [],
    pairs: questions.map((question) => [name(question), name(paragraph(random, between(random, 1, 2)))]),
  }));
  const opening = name(paragraph(random));
  const closing = name(sentence(random));
  const lay = (all: typeof blocks) => [
    opening,
    ...all.flatMap(({ head, pairs }) => [...head, ...pairs.flat()]),
    closing,
  ];
  const reordered = shuffled(random, blocks).map(({ head, pairs }) => ({
    head,
    pairs: random() < 0.5 ? shuffled(random, pairs) : pairs,
  }));
  const answersEdited = reordered.map(({ head, pairs }) => ({
    head,
    pairs: pairs.map(([question, answer]) => [question as Piece, ...edit(random, [answer as Piece], 0.3)]),
  }));
  return [lay(blocks), lay(random() < 0.5 ? reordered : answersEdited)];
}

export function mould(random: Random): History {
  const name = namer();
  const lines = times(between(random, 2, 4), () => heading(random));
  const added = heading(random);
  const at = between(random, 0, lines.length);
  const withLast = random() < 0.5;
  const sections = times(between(random, 3, 6), () => ({
    head: [name(heading(random)), ...(random() < 0.7 ? [name(sentence(random))] : [])],
    lines: lines.map(name),
    last: withLast ? [name(sentence(random))] : [],
  }));
  const opening = name(sentence(random));
  const lay = (all: typeof sections) => [
    opening,
    ...all.flatMap(({ head, lines, last }) => [...head, ...lines, ...last]),
  ];
  const other = shuffled(random, sections);
  const putIn = other.map((section) => ({ ...section, lines: section.lines.toSpliced(at, 0, name(added)) }));
  const dropped = other.map((section) => ({ ...section, lines: section.lines.slice(1) }));
  return [lay(sections), lay(pick(random, [other, putIn, putIn, dropped]))];
}

export function downloads(random: Random): History {
  const name = namer();
  const size = pick(random, [
    'PDF, about two megabytes',
    'Download the table (CSV)',
    'Read the whole report',
  ]);
  const items = times(between(random, 5, 12), () => [name(heading(random)), name(size)]);
  const opening = name(sentence(random));
  const more = [name(heading(random)), name(size)];
  const at = between(random, 0, items.length);
  const next = pick(random, [
    shuffled(random, items),
    items.toSpliced(at, 0, more),
    items.toSpliced(at % items.length, 1),
    shuffled(random, items.toSpliced(at, 0, more)),
  ]);
  return [
    [opening, ...items.flat()],
    [opening, ...next.flat()],
  ];
}

export function keyPoints(random: Random): History {
  const name = namer();
  const leads = times(between(random, 3, 5), () => sentence(random));
  const points = leads.map((lead) => name(lead));
  const body = times(between(random, 8, 12), (i) => name(leads[i / 2] ?? paragraph(random)));
  const extended = body.map((piece, i) =>
    i % 2 === 0 && leads[i / 2] && random() < 0.6
      ? {
          ...piece,
          text:
            random() < 0.7
              ? `${piece.text} ${paragraph(random)}`
              : `${sentence(random)} ${piece.text} ${sentence(random)}`,
        }
      : piece,
  );
  return [
    [...points, ...body],
    [...(random() < 0.3 ? shuffled(random, points) : points), ...extended],
  ];
}

export function contents(random: Random): History {
  const name = namer();
  const heads = times(between(random, 4, 8), () => heading(random));
  const list = heads.map((head) => name(head));
  const stubs = heads.map((head) => name(`${head}: …`));
  const opening = name(sentence(random));
  const closing = name(sentence(random));
  const grown = stubs.map((stub, i) =>
    random() < 0.6 ? { ...stub, text: `${heads[i]}: ${paragraph(random, 1)}` } : stub,
  );
  return [
    [opening, ...list, ...stubs, closing],
    [opening, ...list, ...grown, closing],
  ];
}

export function copiesReworded(random: Random): History {
  const name = namer();
  const [line, typo, other] = pick(random, [
    [
      'Bring this slip with you when you come to the counter.',
      'Bring this sl ip with you when you come to the counter.',
      'Please show this slip at the counter.',
    ],
    [
      'The next speaker takes the floor after a short break:',
      'The next speaker takes the flour after a short break:',
      'After a short break we heard the next speaker:',
    ],
    [
      'Members pay nothing, guests pay four crowns at the door.',
      'Members pay nothing, guest pay four crowns at the door.',
      'Guests pay five crowns at the door, members nothing.',
    ],
  ]) as [string, string, string];
  const blocks = times(between(random, 3, 16), () => [
    name(heading(random)),
    name(line),
    name(person(random)),
  ]);
  const withTypo = between(random, 0, blocks.length - 1);
  const say = (text: (i: number) => string) =>
    blocks.map(([head, copy, tail], i) => [head, { ...copy, text: text(i) }, tail] as Piece[]);
  const opening = name(sentence(random));
  const revisions = [blocks, say((i) => (i === withTypo ? typo : line)), say(() => other)];
  return (random() < 0.5 ? revisions : revisions.toSpliced(1, 1)).map((all) => [
    opening,
    ...(all as Piece[][]).flat(),
  ]);
}

export function nearCopies(random: Random): History {
  const name = namer();
  const goods = shuffled(random, [
    'glass blowers',
    'cheese makers',
    'booksellers',
    'lace makers',
    'seed merchants',
    'potters',
  ]);
  const copies = goods
    .slice(0, between(random, 3, 6))
    .map((good) =>
      name(
        `The ${good} may set up from seven in the morning, must leave by ${pick(random, ['eight', 'nine', 'ten'])} in the evening, and pay a deposit of one hundred crowns.`,
      ),
    );
  const rest = times(between(random, 4, 8), () => name(paragraph(random)));
  const lay = (all: readonly Piece[]) =>
    rest.flatMap((piece, i) => [piece, ...(all[i] ? [all[i]] : [])]).concat(all.slice(rest.length));
  const which = between(random, 0, copies.length - 1);
  const good = goods[which] ?? '';
  const reworded = copies.with(which, {
    ...(copies[which] as Piece),
    text: `Stalls of ${good} open at seven and must be gone in the evening; the deposit is one hundred crowns. Whoever comes late loses it.`,
  });
  return [lay(copies), lay(random() < 0.3 ? shuffled(random, reworded) : reworded)];
}

export function cutAndSplit(random: Random): History {
  const name = namer();
  const long = times(between(random, 7, 12), () => {
    const sentences = times(between(random, 3, 6), () => sentence(random));
    return { ...name(sentences.join(' ')), sentences };
  });
  const next: Piece[] = [];
  for (let i = 0; i < long.length; i++) {
    const { names, text, sentences } = long[i] as (typeof long)[number];
    const following = long[i + 1];
    const chance = random();
    if (chance < 0.1) next.push({ names, text: sentences[0] ?? '' });
    else if (chance < 0.2) next.push({ names, text: sentences.at(-1) ?? '' });
    else if (chance < 0.35) {
      const [a, b] = [Math.ceil(sentences.length / 3), Math.ceil((2 * sentences.length) / 3)];
      for (const part of [sentences.slice(0, a), sentences.slice(a, b), sentences.slice(b)])
        if (part.length > 0) next.push({ names, text: part.join(' ') });
    } else if (chance < 0.45 && following) {
      next.push({ names: [...names, ...following.names], text: `${text} ${following.text}` });
      i++;
    } else if (chance < 0.55) next.push({ names, text: `${text} ${paragraph(random)}` });
    else if (chance > 0.95) continue;
    else next.push({ names, text });
  }
  return [long, next];
}

export function rewritten(random: Random): History {
  const name = namer();
  const first = times(between(random, 8, 12), () => name(paragraph(random, between(random, 1, 2))));
  const next = first.map((piece, i) =>
    i % 3 === 1 && random() < 0.7 ? { ...piece, text: shuffledHalf(random, piece.text) } : piece,
  );
  return [first, next];
}

export function chinese(random: Random): History {
  const name = namer();
  const first = times(between(random, 7, 12), () =>
    name(chineseSentence(random) + (random() < 0.4 ? chineseSentence(random) : '')),
  );
  const second = remove(random, first).map((piece) =>
    random() < 0.3
      ? { ...piece, text: piece.text.replace(/(.{4})/u, pick(random, ['据说$1', '$1昨天', '$1等人'])) }
      : piece,
  );
  return [first, second, shuffled(random, second)];
}

export function copiesAdded(random: Random): History {
  const name = namer();
  const line = sentence(random);
  const first = times(between(random, 8, 12), (i) => name(i % 3 === 1 ? line : paragraph(random)));
  const second = random() < 0.5 ? insert(random, first, name(line)) : remove(random, first);
  const third = random() < 0.5 ? remove(random, second) : edit(random, second, 0.2);
  return [first, second, third];
}
