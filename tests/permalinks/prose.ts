/** Gives numbers from 0 up to 1, always the same for one seed. */
export type Random = () => number;

/** One of several, by chance. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** The same items in another order. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const left = [...items];
  return Array.from(items, () => left.splice(Math.floor(random() * left.length), 1)[0] as Item);
}

const PEOPLE = [
  'Maren Oakhill', 'Tobias Fenwright', 'Yusra Caldew', 'Pelle Marrow', 'Ines Thornby', 'Gideon Sallow', 'Bryn Ashlar',
  'Noor Tidewell', 'Casper Lindenmoor', 'Rosa Kettlewick', 'Emil Harrowgate', 'Dilys Quarrier', 'Anton Wherry',
  'Freya Millbank', 'Hugo Pellander', 'Samira Dunmore',
]; // biome-ignore format: a list
const BODIES = [
  'the council of Brackwater', 'the Fernside school board', 'the tramway company', 'the weavers’ union',
  'the ministry for rivers', 'the Alder Street library', 'the fire brigade', 'the county court', 'the botanical society',
  'the savings bank of Ostrey', 'the radio station', 'the regional archive',
]; // biome-ignore format: a list
const THINGS = [
  'the swing bridge', 'a new bakery', 'the winter timetable', 'the copper roof', 'the annual kite race', 'the water tower',
  'a bypass through the orchards', 'the museum of clocks', 'the evening ferry', 'the flood wall', 'the brass band’s hall',
  'the cheese market', 'the old observatory', 'the allotment gardens', 'the mine railway', 'the tidal power plant',
]; // biome-ignore format: a list
const DEEDS = [
  'must be repaired before the frost sets in', 'will cost three times the estimate', 'has lost half of its visitors since spring',
  'opens to the public on the first Sunday in June', 'was sold without a tender', 'needs forty volunteers and a crane',
  'stays closed until the inspectors return', 'draws more visitors than the cathedral', 'never had a licence',
  'is to be moved stone by stone', 'was insured for twice its worth', 'could be leased to a cooperative',
]; // biome-ignore format: a list
const TURNS = [
  'Nobody had counted on that', 'The vote was close and the evening long', 'Letters of protest filled two crates',
  'A second opinion is expected by autumn', 'Critics speak of a costly habit', 'The minutes do not say who objected',
  'That was news even to the accountant', 'The matter comes back after the holidays', 'Rain kept most people at home',
]; // biome-ignore format: a list
const MANNERS = ['on Monday', 'in a letter', 'after the meeting', 'with some relish', 'in the yearly report', 'over tea', 'before the cameras', 'late in the night']; // biome-ignore format: a list

/** A sentence about nobody and nothing that exists. */
export function sentence(random: Random): string {
  const [person, other] = shuffled(random, PEOPLE) as [string, string];
  const [thing, second] = shuffled(random, THINGS) as [string, string];
  const body = pick(random, BODIES);
  const figure = 12 + Math.floor(random() * 880);
  return capital(
    pick(random, [
      () => `${person} told ${body} ${pick(random, MANNERS)} that ${thing} ${pick(random, DEEDS)}.`,
      () => `${body} found ${figure} complaints about ${thing}, most of them sent in by ${other}.`,
      () =>
        `According to ${person}, ${thing} ${pick(random, DEEDS)}, whereas ${second} ${pick(random, DEEDS)}.`,
      () => `${thing} ${pick(random, DEEDS)}, ${body} announced ${pick(random, MANNERS)}.`,
      () => `${pick(random, TURNS)}, said ${person}, who has looked after ${thing} for ${figure} weeks.`,
      () => `${body} and ${person} disagree about ${second}: it ${pick(random, DEEDS)}, or so ${other} says.`,
    ])(),
  );
}

/** One to three sentences. */
export function paragraph(random: Random, sentences = 1 + Math.floor(random() * 3)): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}

/** A heading of three to six words. */
export function heading(random: Random): string {
  return capital(
    pick(random, [
      () => `${pick(random, THINGS)} and its friends`,
      () => `${pick(random, PEOPLE)} looks back on ${pick(random, THINGS)}`,
      () => `Why ${pick(random, THINGS)} ${pick(random, DEEDS)}`,
      () => `${pick(random, BODIES)} decides`,
    ])(),
  );
}

/** Somebody’s name and trade. */
export function person(random: Random): string {
  return `${pick(random, PEOPLE)}, ${pick(random, ['stoker', 'clockmaker', 'beekeeper', 'tailor', 'surveyor', 'organist'])}`;
}

/** A text with a word or two exchanged, taken out or put in. */
export function edited(random: Random, text: string, edits = 1 + Math.floor(random() * 2)): string {
  const words = text.split(' ');
  for (let n = 0; n < edits; n++) {
    const at = 1 + Math.floor(random() * Math.max(1, words.length - 2));
    words.splice(at, random() < 0.7 ? 1 : 0, ...(random() < 0.7 ? [pick(random, INSERTS)] : []));
  }
  return words.join(' ');
}

const INSERTS = [
  'reportedly',
  'often',
  'seven',
  'northern',
  'former',
  'about',
  'hardly',
  'wooden',
  'this year',
];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const CHINESE = [
  ['布拉克沃特镇议会', '弗恩赛德学校', '电车公司', '织工工会', '河流部', '奥尔德街图书馆', '消防队', '县法院', '植物学会', '奥斯特雷储蓄银行'],
  ['星期一宣布', '在信中表示', '会后说', '在年报中写道', '昨晚承认', '对记者否认', '再次强调', '很晚才得知'],
  ['旋转桥', '新面包店', '冬季时刻表', '铜屋顶', '一年一度的风筝赛', '水塔', '穿过果园的绕行路', '钟表博物馆', '夜间渡轮', '防洪墙', '奶酪市场', '旧天文台'],
  ['必须在霜冻前修好', '费用将是估计的三倍', '自春天以来失去了一半游客', '六月第一个星期日向公众开放', '未经招标就被出售', '需要四十名志愿者和一台起重机', '在检查员回来之前一直关闭', '将一块一块石头地搬走'],
]; // biome-ignore format: a list

/** A sentence in a script that is written without spaces. */
export function chineseSentence(random: Random): string {
  const [body, verb, thing, deed] = CHINESE.map((words) => pick(random, words)) as [
    string,
    string,
    string,
    string,
  ];
  return random() < 0.5
    ? `${body}${verb}，${thing}${deed}。`
    : `${thing}${deed}，${body}${verb}，${pick(random, CHINESE[2] ?? [])}也一样。`;
}

export function times<Item>(count: number, make: (i: number) => Item): Item[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Keeps about half of the words, in order, among others. */
export function shuffledHalf(random: Random, text: string): string {
  const others = sentence(random).split(' ');
  return text
    .split(' ')
    .flatMap((word, i) => (random() < 0.55 ? [word] : [others[i] ?? 'so']))
    .join(' ');
}
