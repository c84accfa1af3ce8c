/** What prose in one language is made of, and in which other ways a reader types it. */
export interface Language {
  name: string;
  /** Short words that stand everywhere. */
  usual: string;
  /** Words whose halves make the others; the text has them as they stand here or in another form. */
  words: string;
  /** Forms of a word, by how it ends: the first ending that fits is replaced by each of the others. */
  forms: readonly (readonly [ending: string, others: string])[];
  given: string;
  /** Beginnings and ends of surnames. */
  surnames: readonly [beginnings: string, ends: string];
  /** Forms of a surname; where there are none, it is typed in capitals. */
  nameForms: readonly (readonly [ending: string, others: string])[];
  said: string;
  /** What is written together with the word behind it, and before which words. */
  joined: { before: RegExp; prefixes: string } | null;
  /** The same word typed with less care; as it is, if there is nothing to it. */
  typed(word: string, random: () => number): string;
  marks: readonly [string, string];
}

const withoutMarks = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
const anyApostrophe = (word: string, random: () => number) =>
  word.replace('’', ["'", 'ʼ', '`', ''][Math.floor(random() * 4)] as string);

export const languages: readonly Language[] = [
  {
    name: 'German',
    usual: 'der die das und in von mit auf für nicht auch nach über wird hat',
    words:
      'Straße Bürger Gemeinde Hafen Brücke Fähre Mühle Größe Genossenschaft Versammlung Verhandlung Gebäude Schule Zeitung Kläger Gericht Anwalt Leuchtturm Regierung Wähler Abgeordneter Fischer Küste Schließung Eröffnung Gesetz Maßnahme Grenze Fluss Wasser Landwirt Händler Sprecher Prüfung Kürzung Haushalt Behörde Gespräch Abkommen Werft',
    forms: [
      ['ung', 'ungen'],
      ['schaft', 'schaften'],
      ['e', 'en'],
      ['er', 'ern ers'],
      ['en', 'ens'],
      ['', 'en es s'],
    ],
    given: 'Jorun Alwine Tjark Wiebke',
    surnames: ['Bram Quell Möven Stroh Grün Wolken Kräh Torf', 'zeiler wicht kuhler grübner städer halm'],
    nameForms: [['', 's']],
    said: 'sagte',
    joined: null,
    typed: (word, random) => {
      const plain = withoutMarks(word).replaceAll('ß', 'ss');
      return random() < 0.3 && plain !== word ? plain.toUpperCase() : plain;
    },
    marks: ['„', '“'],
  },
  {
    name: 'Polish',
    usual: 'w i na z do nie że się po od dla jest przez o za',
    words:
      'miasto łódka ścieżka źródło szkoła rząd wójt burmistrz rolnik rybak przystań latarnia uchwała głosowanie wolność własność żegluga śluza ustawa świadek sąd prokurator gazeta granica rzeka woda budżet podatek zarząd wyspa kościół dzwonnica piekarz młynarz chłodnia ładunek łańcuch pożar powódź żniwa',
    forms: [
      ['ość', 'ości ością'],
      ['ie', 'iu iem'],
      ['a', 'y ę ą'],
      ['o', 'a u em'],
      ['', 'u em ów y'],
    ],
    given: 'Bożydar Światława Dobrawa Ludomir',
    surnames: ['Bździ Chmur Łopian Gęgol Żabot Mgiel Ćwirk Trzcin', 'ański owski icki alski orski ewski'],
    nameForms: [['i', 'iego iemu im']],
    said: 'powiedział',
    joined: null,
    typed: (word) => withoutMarks(word).replaceAll('ł', 'l').replaceAll('Ł', 'L'),
    marks: ['„', '”'],
  },
  {
    name: 'French',
    usual: 'le la les des et en du pour dans qui sur au par pas une',
    words:
      'accord île hôtel école église électeur ouvrier abbé été élection enquête assemblée armée étang usine évêque avocat agriculteur pêcheur maire château marché forêt frontière lumière préfet procès témoin conseil négociation façade reçu leçon navire phare quai récolte bâtiment impôt journal canal bureau',
    forms: [
      ['al', 'aux'],
      ['eau', 'eaux'],
      ['s', ''],
      ['', 's'],
    ],
    given: 'Aubaine Théodulf Mirabelle Onésime',
    surnames: ['Gril Bécas Fourm Tourn Pâquer Chèvre Moul Ruiss', 'ouzard elonge ottière ambeau ivard éclat'],
    nameForms: [],
    said: 'a déclaré',
    joined: { before: /^[aeiouéèêâîôh]/i, prefixes: 'l’ d’ qu’ l’ d’' },
    typed: withoutMarks,
    marks: ['«', '»'],
  },
  {
    name: 'Spanish',
    usual: 'el la los las de que en un por con para del se no una',
    words:
      'acción explicación alcalde pescador negociación reunión camión puerto cigüeña año niño montaña señal español búsqueda cámara público médico árbol lápiz juez cárcel túnel crédito línea fábrica república elección votante gobierno frontera río barco faro muelle cosecha impuesto periódico opinión corazón',
    forms: [
      ['ión', 'iones'],
      ['ón', 'ones'],
      ['z', 'ces'],
      ['a', 'as'],
      ['e', 'es'],
      ['o', 'os'],
      ['', 'es'],
    ],
    given: 'Amapola Crispín Nubia Ferrándiz',
    surnames: ['Brum Caracol Gavilán Peñ Tormén Zarz Muñ Olivár', 'ezco alva íñez ondo urría eñal'],
    nameForms: [],
    said: 'dijo',
    joined: null,
    typed: withoutMarks,
    marks: ['«', '»'],
  },
  {
    name: 'Portuguese',
    usual: 'o a os as de que em um para com não uma do da no',
    words:
      'coração negociação câmara eleição presidente pescador porto farol barco canção ação estação pão irmão maçã açúcar área água história polícia público código índice reunião comissão opinião jornal hospital tribunal imagem viagem ordem mulher colheita imposto rio ponte fronteira prédio concelho freguês',
    forms: [
      ['ção', 'ções'],
      ['ão', 'ões'],
      ['al', 'ais'],
      ['em', 'ens'],
      ['r', 'res'],
      ['ês', 'eses'],
      ['', 's'],
    ],
    given: 'Alfazema Belmiro Graúna Lisandro',
    surnames: ['Brej Cachoeir Gaivot Penh Trov Marés Junc Urz', 'ões eiral ança inho água osela'],
    nameForms: [],
    said: 'disse',
    joined: null,
    typed: withoutMarks,
    marks: ['“', '”'],
  },
  {
    name: 'Italian',
    usual: 'il la i le di che in un per con non del si da una',
    words:
      'acqua università assemblea accordo isola albergo edificio elettore inchiesta operaio avvocato ufficio opera età ora udienza autorità pescatore sindaco porto faro nave città libertà verità società perché caffè governo giornale tribunale ponte confine fiume mercato scuola mulino raccolto imposta consiglio',
    forms: [
      ['à', ''],
      ['é', ''],
      ['è', ''],
      ['io', 'i'],
      ['o', 'i'],
      ['a', 'e'],
      ['e', 'i'],
    ],
    given: 'Brezza Ortensio Fiordaliso Tancredina',
    surnames: ['Grill Cicogn Mulinar Nebbi Pagliar Rondin Scogl Trifogl', 'acci etti uzzo ornio ezzani aldo'],
    nameForms: [],
    said: 'ha detto',
    joined: { before: /^[aeiouà]/i, prefixes: 'l’ dell’ nell’ all’ un’ sull’' },
    typed: withoutMarks,
    marks: ['«', '»'],
  },
  {
    name: 'Ukrainian',
    usual: 'і в на з до не що за та про для від це як але',
    words:
      'п’ятниця з’їзд об’єкт подвір’я сім’я м’ясник зв’язок здоров’я пам’ять комп’ютер в’язень пором гавань міська голова депутат громада рибалка збори урожай лютий вулиця ґанок школа суддя свідок газета кордон річка вода податок уряд вибори виборець дзвіниця пекар мельник пристань маяк перемовини угода міністр',
    forms: [
      ['ість', 'ості істю'],
      ['а', 'и у ою і'],
      ['я', 'і ю ею'],
      ['ь', 'і ю ем'],
      ['й', 'я ю єм'],
      ['и', 'ів ам ами'],
      ['', 'у ом ів и а'],
    ],
    given: 'Барвінка Хмелик Росава Тернослав',
    surnames: ['Вербо Гав’яр Кропив Їжач Лопуш Дзвон Хмар Сов’як', 'енко ущук ильчук івець аренко ський'],
    nameForms: [
      ['ко', 'ка ку ком'],
      ['ець', 'ця цю цем'],
      ['ий', 'ого ому им'],
      ['', 'а у ом'],
    ],
    said: 'повідомив',
    joined: null,
    typed: (word, random) => anyApostrophe(word.replaceAll('ґ', 'г'), random),
    marks: ['«', '»'],
  },
  {
    name: 'Russian',
    usual: 'и в на с не что по из для от за это как но к',
    words:
      'счёт полёт ещё ёлка самолёт вертолёт актёр учёный счётчик партнёр шофёр режиссёр паром гавань мэр депутат община рыбак собрание урожай улица школа судья свидетель газета граница река вода налог бюджет выборы избиратель пекарь мельник пристань маяк переговоры договор объект подъезд',
    forms: [
      ['ость', 'ости остью'],
      ['ие', 'ия ию ием'],
      ['а', 'ы у ой е'],
      ['я', 'и ю ей'],
      ['ь', 'и ю ем'],
      ['ы', 'ов ам ами'],
      ['', 'у ом ов ы а'],
    ],
    given: 'Ветрана Ёжислав Полынья Громобой',
    surnames: ['Берёз Грач Камыш Лопух Пчёл Сверч Тучк Чертёж', 'улов ёнков анцев инцев ейников аков'],
    nameForms: [
      ['ов', 'ова ову овым'],
      ['ев', 'ева еву евым'],
    ],
    said: 'сообщил',
    joined: null,
    typed: (word) => word.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
    marks: ['«', '»'],
  },
  {
    name: 'Arabic',
    usual: 'في من على إلى عن أن مع هذا بعد قبل كان لم ما بين',
    words:
      'مدينة رصيف عبّارة سفينة جزيرة قارب مديرة إدارة أسواق مدرسة صحيفة محكمة شاهد قاضي حكومة انتخابات ناخب ميناء منارة اتفاقية مفاوضات إضراب أمطار آبار مستشفى مبنى قرية حدود ضريبة ميزانية مزارع صياد حصاد طاحونة مخبز جامعة أستاذ رئيس نائب مؤتمر',
    forms: [
      ['ة', 'ات'],
      ['ى', ''],
      ['', 'ين ات ان'],
    ],
    given: 'زعتر نسرينة سنونو ريحانة',
    surnames: ['برق غيم نعنع قنفذ صفصاف لقلق زيزف مرجان', 'اوي وني ائي يفة اقي وسة'],
    nameForms: [],
    said: 'قال',
    joined: { before: /^\p{L}{3}/u, prefixes: 'ال وال بال ال' },
    typed: (word, random) => {
      const plain = withoutMarks(word);
      if (plain !== word) return plain;
      const bare = word.replace(/ة$/, 'ه').replace(/ى$/, 'ي');
      // Vowel marks that the text lacks.
      return bare !== word ? bare : word.replace(/(?<=.)(?=..)/u, random() < 0.5 ? '\u064e' : '\u064f');
    },
    marks: ['«', '»'],
  },
];

/** Japanese, which has no spaces: words that make compounds, and what stands between them. */
export const spaceless = {
  name: 'Japanese',
  words:
    '港湾 渡船 灯台 市長 議会 漁師 会議 選挙 有権者 裁判 証人 新聞 国境 河川 税金 予算 政府 学校 病院 農家 収穫 橋梁 条約 交渉 発表 建設 閉鎖 延期 調査 委員 村長 製粉所 パン屋 造船所 サクラ バス 島民 協定 工場 広場',
  particles: 'は が を に の で と も から まで',
};
