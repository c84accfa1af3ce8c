import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { measureLanguages } from '../bench/search/measure-languages.ts';
import { indexOf } from './index-of.ts';
import { record } from './small-corpus.ts';

/** Sentences in which a reader of each language looks for something. */
const TEXTS = {
  'p-de': 'Die Genossenschaft sperrt die Straße zum Anleger; der Bürgermeister hält die Pfähle für morsch.',
  'p-de2': 'Hinter dem Deich weiden die Schafe.',
  'p-pl': 'Prezydent Wałęsa mówił w Łodzi o wolności.',
  'p-ru': 'Пётр Королёв вспоминает ёлку на площади.',
  'p-fr': 'L’accord a été signé à l’hôtel de ville ; qu’aujourd’hui l’île respire.',
  'p-uk': 'Депутати з’їхалися обговорити п’ять поромів і подвір’я гавані.',
  'p-es': 'Los pescadores exigieron una explicación al alcalde.',
  'p-it': 'Dell’università si parlò nell’assemblea dei pescatori.',
  'p-pt': 'As negociações começaram sem o presidente da câmara.',
  'p-ar2': 'رست السفينة والقارب عند الجزيرة.',
  'p-ar': 'قالت مديرة الرصيف إن العبّارة تعود يوم الاثنين.',
};

const corpus = {
  speakers: [],
  records: Object.entries(TEXTS).map(([id, text]) => record({ id, text, article: id })),
};

test.each([
  // Letters that are written in two ways.
  ['p-de', 'Strasse'],
  ['p-de', 'STRASSE'],
  ['p-de', 'Burgermeister'],
  ['p-pl', 'Walesa'],
  ['p-pl', 'Lodzi'],
  ['p-ru', 'Петр Королев'],
  ['p-ru', 'елку'],
  // Apostrophes, whichever is typed, and none.
  ['p-uk', "п'ять поромів"],
  ['p-uk', 'пʼять'],
  ['p-uk', 'пять'],
  ['p-uk', "з'їхалися"],
  // What an elision leaves: the noun alone, with its article, with any apostrophe.
  ['p-fr', 'accord'],
  ['p-fr', "l'accord"],
  ['p-fr', 'l’accord signé'],
  ['p-fr', 'hotel de ville'],
  ['p-fr', 'île'],
  ['p-it', 'università'],
  ['p-it', 'assemblea'],
  // Another form of a word, as its nearest.
  ['p-de', 'Genossenschaften'],
  ['p-de', 'Bürgermeisters'],
  ['p-de', 'Pfahl'],
  ['p-uk', 'порому'],
  ['p-uk', 'гавань'],
  ['p-es', 'explicaciones'],
  ['p-pt', 'negociação'],
  ['p-fr', 'accords'],
  ['p-it', 'pescatore'],
  ['p-ar', 'عبارة'],
  ['p-ar', 'رصيف'],
  ['p-ar', 'الاثنين'],
  ['p-ar2', 'القارب'],
  ['p-ar2', 'قارب'],
  ['p-ar', 'الرَّصيف'],
])('%s is found first by “%s”', async (id, query) => {
  const { results } = await search(indexOf(corpus), { query: `${query} ` });
  expect(results[0]?.record.id).toBe(id);
});

test.each([
  [
    'поромам гавані',
    'Рада гавані рахує збитки поромів.',
    'Поромам бракує палива.',
    'Статут гавані переписали.',
  ],
  [
    'Łopianowskiego przystań',
    'Ludomir Łopianowski zamknął przystań.',
    'W domu Łopianowskiego wybuchł pożar.',
    'Nowa przystań czeka na statki.',
  ],
  ['corações pescador', 'O coração do pescador parou.', 'Corações de papel.', 'O pescador voltou.'],
  ['ميزانيات الرصيف', 'ناقشوا ميزانية الرصيف.', 'الميزانيات قليلة.', 'يغلق الرصيف غدا.'],
])('“%s” finds first where both stand, if one in another form', async (query, both, ...others) => {
  const records = [...others, both].map((text, i) => record({ id: `p-${i}`, text, article: `a-${i}` }));
  const { results } = await search(indexOf({ speakers: [], records }), { query: `${query} ` });
  expect(results[0]?.record.text).toBe(both);
});

test.each([
  'strasse',
  'burgermeister',
  'walesa',
  'петр',
  'елку',
  "п'ять",
  'пять',
  'accord',
  'explicacion',
  'negociacoes',
  'assemblea',
])('“%s” is the word itself, typed with less care, and no slip', async (query) => {
  const { total, meant } = await search(indexOf(corpus), { query: `${query} ` });
  expect({ total, meant }).toEqual({ total: 1, meant: [] });
});

test('in prose of each language, words typed with less care, names and phrases are found first, other forms mostly', async () => {
  const figures = await measureLanguages([120, 25], [41, 42], indexOf);
  const languages = new Set(figures.map(({ language }) => language));
  expect(languages.size).toBe(10);
  const shortfalls = figures.filter(({ kind, first }) => first < LEAST_FIRST[kind]);
  expect(shortfalls).toEqual([]);
});

/** The least share of queries in one language that is answered first. */
const LEAST_FIRST = {
  plain: 0.95,
  'typed simpler': 0.95,
  joined: 0.95,
  phrase: 0.95,
  name: 0.8,
  'other form': 0.7,
};

test.each([
  ['de', 'Was hat Silke Aurich über die Fähre gesagt', 'Die Fähre kommt.'],
  ['de', 'Was sagte Aurich zur Fähre?', 'Die Fähre kommt.'],
  ['de', 'Aussagen von Silke Aurich zur Fähre', 'Die Fähre kommt.'],
  ['de', 'Reaktion von Aurich auf die Fähre', 'Die Fähre kommt.'],
  ['de-AT', 'laut Silke Aurich Fähre', 'Die Fähre kommt.'],
  ['fr', 'Qu’a dit Silke Aurich sur le ferry', 'Le ferry arrive.'],
  ['fr', "Qu'est-ce que Silke Aurich a dit sur le ferry ?", 'Le ferry arrive.'],
  ['fr', 'Que dit Aurich du ferry ?', 'Le ferry arrive.'],
  ['fr', 'le ferry selon Silke Aurich', 'Le ferry arrive.'],
  ['es', '¿Qué dijo Silke Aurich sobre el ferry?', 'El ferry llega.'],
  ['es', '¿Qué ha dicho Aurich del ferry?', 'El ferry llega.'],
  ['it', 'Cosa ha detto Silke Aurich sul traghetto', 'Il traghetto arriva.'],
  ['it', 'Che cosa pensa Aurich del traghetto?', 'Il traghetto arriva.'],
  ['pt', 'O que disse Silke Aurich sobre o ferry', 'O ferry chega.'],
  ['pt', 'declarações de Silke Aurich sobre o ferry', 'O ferry chega.'],
  ['uk', 'Що сказала Silke Aurich про пором', 'Пором іде.'],
  ['ar', 'ماذا قالت Silke Aurich عن العبارة', 'العبارة تعود.'],
])(
  'in %s, a question about what somebody said is answered with that person’s words: %s',
  async (language, question, text) => {
    const silke = { id: 'silke-aurich', name: 'Silke Aurich' };
    const ole = { id: 'ole-brand', name: 'Ole Brand' };
    const asked = indexOf({
      speakers: [silke, ole].map((speaker) => ({ ...speaker, aliases: [] })),
      languages: ['en', language],
      records: [
        record({ id: 'q-1', text, speaker: ole }),
        record({ id: 'q-2', text, speaker: silke }),
        record({ id: 'q-3', text: 'Nein. Non. No. Não. Ні. لا.', speaker: silke }),
      ],
    });
    const { results, saidBy } = await search(asked, { query: question });
    expect([results.map((result) => result.record.id), saidBy]).toEqual([['q-2'], 'Silke Aurich']);
  },
);

test.each([
  ['en', 'ferry in March', '2030-03', '2030-03'],
  ['de', 'Fähre im März', '2030-03', '2030-03'],
  ['de', 'Fähre am 13. März 2030', '2030-03-13', '2030-03-13'],
  ['de', 'Fähre am 13. März', '2030-03-13', '2030-03-13'],
  ['de', 'Fähre seit Februar', '2030-02', null],
  ['de', 'Fähre seit dem 13. März', '2030-03-13', null],
  ['de', 'Fähre zwischen Februar und April', '2030-02', '2030-04'],
  ['de', 'Fähre im letzten Jahr', '2030', '2030'],
  ['de', 'Fähre letztes Jahr', '2030', '2030'],
  ['fr', 'ferry en mars', '2030-03', '2030-03'],
  ['fr', 'ferry le 13 mars', '2030-03-13', '2030-03-13'],
  ['fr', 'ferry en mars dernier', '2030-03', '2030-03'],
  ['fr', 'ferry jusqu’en avril', null, '2031-04'],
  ['fr', 'ferry depuis le 1er mars 2030', '2030-03-01', null],
  ['fr', 'ferry l’année dernière', '2030', '2030'],
  ['es', 'ferry en marzo', '2030-03', '2030-03'],
  ['es', 'ferry el 13 de marzo de 2030', '2030-03-13', '2030-03-13'],
  ['es', 'ferry antes de abril de 2031', null, '2031-03-31'],
  ['es', 'ferry el año pasado', '2030', '2030'],
  ['it', 'traghetto a marzo', '2030-03', '2030-03'],
  ['it', 'traghetto il 13 marzo', '2030-03-13', '2030-03-13'],
  ['it', 'traghetto tra febbraio e aprile', '2030-02', '2030-04'],
  ['pt', 'ferry em março', '2030-03', '2030-03'],
  ['pt', 'ferry no dia 13 de março', '2030-03-13', '2030-03-13'],
  ['pt', 'ferry no ano passado', '2030', '2030'],
  ['uk', 'пором у березні', '2030-03', '2030-03'],
  ['uk', 'пором 13 березня 2030', '2030-03-13', '2030-03-13'],
  ['uk', 'пором з лютого', '2030-02', null],
  ['uk', 'пором минулого року', '2030', '2030'],
  ['ar', 'العبارة في مارس', '2030-03', '2030-03'],
  ['ar', 'العبارة في اذار 2030', '2030-03', '2030-03'],
  ['ar', 'العبارة منذ كانون الثاني', '2030-01', null],
])('in %s, days are named as in that language: %s', async (language, query, from, to) => {
  const texts: Record<string, string> = {
    de: 'Die Fähre',
    it: 'Il traghetto',
    uk: 'Пором',
    ar: 'العبارة',
  };
  const text = texts[language] ?? 'ferry';
  const asked = indexOf({
    speakers: [],
    languages: [language],
    records: [
      record({ id: 'p-1', text, day: '2030-03-13', article: 'a' }),
      record({ id: 'p-2', text: 'x', day: '2030-03-14', article: 'b' }),
      record({ id: 'p-3', text, day: '2028-01-02', article: 'c' }),
    ],
  });
  const { results, understood } = await search(asked, { query: `${query} `, today: '2031-05-08' });
  expect([understood?.from, understood?.to]).toEqual([from, to]);
  expect(results.map((result) => result.record.id)).toContain('p-1');
});
