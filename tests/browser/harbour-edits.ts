/** A paragraph of the article below, and the names of all that has become part of it. */
export interface Piece {
  names: string[];
  text: string;
}

/** One thing that an editor does. */
export interface Edit {
  what: string;
  apply(pieces: Piece[]): Piece[];
}

/** An article as first published: fourteen paragraphs, and quotes of people who were made up. */
export const HARBOUR: readonly Piece[] = Object.entries({
  lede: 'The harbour of Little Quay will close its northern basin in September, after divers found cracks in the oldest of three granite piers.',
  master:
    '“Nobody will moor there again before the masons have finished,” harbour master Mira Solano said on Tuesday.',
  cost: 'Repairs are expected to cost four million crowns, of which the county pays two thirds and the town the remainder.',
  council:
    'Councillor Teodor Brask told reporters: “We warned of this bill eleven winters ago, and every budget postponed it.”',
  fishing:
    'Nineteen fishing boats use the northern basin. Their owners have been offered berths at Gull Point, an hour’s sail to the east.',
  skipper:
    '“An hour out and an hour back is the whole of my fuel,” said Ines Falk, who skippers the trawler Bellwether. “I would rather sell her.”',
  history:
    'The piers were built between 1871 and 1874 by quarrymen from the island of Stora, whose descendants still live along Chandler Street.',
  museum:
    'A plaque on the middle pier names the fourteen men who drowned when scaffolding gave way in the second winter of the works.',
  engineer:
    'Engineer Pavel Orlo said that the cracks had widened by three millimetres since the spring survey. “Granite forgives a great deal, but not salt in its joints,” he said.',
  ferry:
    'The ferry to Stora sails from the southern basin and keeps to its timetable. Passengers should allow ten more minutes for the walk around the fences.',
  market: 'The Saturday fish market moves to the customs yard until further notice.',
  union: '“Our members need wages, not sympathy,” the dockers’ union wrote in a statement on Wednesday.',
  weather:
    'Storms in January tore away part of the breakwater, and the insurers have not yet said whether they regard that damage as part of the same claim.',
  next: 'The county council votes on the money on 3 September. If it refuses, the basin stays shut through the winter.',
}).map(([name, text]) => ({ names: [name], text }));

/** Thirty edits of every kind, to be made one after the other. */
export const EDITS: readonly Edit[] = [
  reword('corrects a typing error', 'cost', 'remainder', 'rest'),
  insert(
    'adds a paragraph at the top',
    'bulletin',
    'Updated on Wednesday with the statement of the union and a map of the diversion for cyclists.',
    null,
  ),
  reword('changes a number', 'fishing', 'Nineteen', 'Twenty-one'),
  move('moves a paragraph down', 'history', 'weather'),
  insert(
    'adds a paragraph in the middle',
    'crane',
    'A floating crane has been chartered from Port Ambrose and is due on Friday, wind permitting.',
    'cost',
  ),
  reword(
    'changes the words around a quote',
    'master',
    'harbour master Mira Solano said on Tuesday',
    'Mira Solano, the harbour master, told the gazette',
  ),
  remove('removes a paragraph', 'market'),
  reword(
    'adds a sentence',
    'ferry',
    'timetable.',
    'timetable. A shuttle bus runs from the station on market days.',
  ),
  split('splits a paragraph in two', 'engineer', '“Granite'),
  merge('joins two paragraphs', 'museum', 'history'),
  reword('corrects words inside a quote', 'council', 'eleven winters ago', 'twelve winters ago'),
  insert('adds a line that the site uses often', 'notice-one', 'This story is being updated.', 'lede'),
  insert('adds the same line once more', 'notice-two', 'This story is being updated.', 'union'),
  move('moves the lede down and back under the bulletin', 'lede', 'master'),
  revive('brings back a paragraph that was removed', 'market', 'ferry'),
  reword(
    'cuts a clause',
    'weather',
    ', and the insurers have not yet said whether they regard that damage as part of the same claim',
    '',
  ),
  remove('removes a paragraph with a quote', 'union'),
  insert(
    'adds a paragraph at the end',
    'contact',
    'Boat owners can reach the berth office by telephone between eight and noon.',
    'next',
  ),
  rewrite(
    'rewrites a paragraph beyond recognition',
    'crane',
    'crane-sank',
    'Salvage of equipment lost overnight near Ambrose will delay everything by roughly a fortnight.',
  ),
  carryQuote('moves a quote into another paragraph', 'skipper', ' “I would rather sell her.”', 'fishing'),
  reword('makes the first letter of a name another', 'fishing', 'Gull Point', 'Hull Point'),
  split('splits off a first sentence', 'ferry', 'Passengers should'),
  reword(
    'puts straight marks for curly ones',
    'council',
    '“We warned of this bill twelve winters ago, and every budget postponed it.”',
    '"We warned of this bill twelve winters ago, and every budget postponed it."',
  ),
  remove('removes one of two equal lines', 'notice-two'),
  reword('dates an event', 'next', 'on 3 September', 'on Thursday, 3 September'),
  revive('brings back a paragraph with a quote, at another place', 'union', 'council'),
  merge('joins a short paragraph to a long one', 'contact', 'next'),
  insert(
    'adds a quote of somebody new',
    'diver',
    '“I could put my whole hand into it,” diver Asta Lind said of the widest crack.',
    'engineer',
  ),
  reverse('turns the order of the last five paragraphs around', 5),
  remove('removes the first paragraph', 'bulletin'),
];

/** The article as Markdown. */
export function harbourMarkdown(pieces: readonly Piece[], edition: number): string {
  const front = `---\nheadline: A basin closes\ndek: Edition ${edition}.\npublished: 2024-05-07\n---\n`;
  return `${front}${pieces.map(({ text }) => text).join('\n\n')}\n`;
}

function reword(what: string, name: string, from: string, to: string): Edit {
  return { what, apply: (pieces) => change(pieces, name, (text) => text.replace(from, to)) };
}

function insert(what: string, name: string, text: string, after: string | null): Edit {
  return { what, apply: (pieces) => putAfter(pieces, { names: [name], text }, after) };
}

function remove(what: string, name: string): Edit {
  return { what, apply: (pieces) => pieces.filter((piece) => !piece.names.includes(name)) };
}

function revive(what: string, name: string, after: string): Edit {
  const piece = HARBOUR.find(({ names }) => names.includes(name));
  return { what, apply: (pieces) => (piece ? putAfter(pieces, piece, after) : pieces) };
}

function move(what: string, name: string, after: string): Edit {
  return {
    what,
    apply: (pieces) =>
      putAfter(
        pieces.filter((piece) => !piece.names.includes(name)),
        named(pieces, name),
        after,
      ),
  };
}

/** The larger part keeps the name. */
function split(what: string, name: string, at: string): Edit {
  return {
    what,
    apply: (pieces) =>
      pieces.flatMap((piece) => {
        if (!piece.names.includes(name)) return [piece];
        const place = piece.text.indexOf(at);
        const parts = [piece.text.slice(0, place).trim(), piece.text.slice(place)];
        const [first = '', second = ''] = parts;
        const smaller = [`part of ${name}`];
        return first.length >= second.length
          ? [
              { ...piece, text: first },
              { names: smaller, text: second },
            ]
          : [
              { names: smaller, text: first },
              { ...piece, text: second },
            ];
      }),
  };
}

function merge(what: string, name: string, into: string): Edit {
  return {
    what,
    apply: (pieces) => {
      const { names, text } = named(pieces, name);
      return pieces
        .filter((piece) => !piece.names.includes(name))
        .map((piece) =>
          piece.names.includes(into)
            ? { names: [...piece.names, ...names], text: `${piece.text} ${text}` }
            : piece,
        );
    },
  };
}

function rewrite(what: string, name: string, newName: string, text: string): Edit {
  return {
    what,
    apply: (pieces) =>
      pieces.map((piece) => (piece.names.includes(name) ? { names: [newName], text } : piece)),
  };
}

function carryQuote(what: string, from: string, quote: string, to: string): Edit {
  return {
    what,
    apply: (pieces) =>
      change(
        change(pieces, from, (text) => text.replace(quote, '')),
        to,
        (text) => `${text}${quote}`,
      ),
  };
}

function reverse(what: string, count: number): Edit {
  return { what, apply: (pieces) => [...pieces.slice(0, -count), ...pieces.slice(-count).reverse()] };
}

function change(pieces: readonly Piece[], name: string, edit: (text: string) => string): Piece[] {
  return pieces.map((piece) => (piece.names.includes(name) ? { ...piece, text: edit(piece.text) } : piece));
}

function putAfter(pieces: readonly Piece[], piece: Piece, after: string | null): Piece[] {
  const place = pieces.findIndex(({ names }) => after !== null && names.includes(after)) + 1;
  return [...pieces.slice(0, place), piece, ...pieces.slice(place)];
}

function named(pieces: readonly Piece[], name: string): Piece {
  const piece = pieces.find(({ names }) => names.includes(name));
  if (!piece) throw new Error(`No paragraph is called ${name}`);
  return piece;
}
