import { foldWord } from './fold.ts';
import type { SpeechWords } from './speech.ts';

/**
 * The words by which one asks what somebody said, in all of some languages.
 *
 * @param languages those of the articles, as BCP 47 tags; English stands for those that are not known
 */
export function speechWords(languages: Iterable<string>): SpeechWords {
  const tables = new Set([...languages].map((tag) => TABLES[tag.split('-')[0] ?? ''] ?? TABLES['en']));
  const all = tables.size > 0 ? [...tables] : [TABLES['en']];
  const together = (kind: keyof SpeechWords) => {
    const words = all.flatMap((table) => table?.[kind].split(/\s+/) ?? []).map(foldWord);
    return [...new Set(words)].join(' ').trim();
  };
  return {
    empty: together('empty'),
    asking: together('asking'),
    say: together('say'),
    verbs: together('verbs'),
    inverted: together('inverted'),
    nouns: together('nouns'),
    source: together('source'),
    by: together('by'),
    of: together('of'),
    topic: together('topic'),
  };
}

const TABLES: Readonly<Record<string, SpeechWords>> = {
  en: {
    empty: `& a about after all also am an and any anybody anyone anything are as at be been before being both but by can could did do does ever
      everything find for from had has have he her him his how i if in into is it its just know me more my no not of on or our she should show so some
      somebody someone something than that the their them then there these they this those to up us was we were what when where which while who
      whom whose why will with would you your`,
    asking: 'what when where which who why how did does do has have is was were are can',
    say: 'say says said saying',
    verbs: `tell tells told telling claim claims claimed promise promises promised think thinks announce announced comment
      commented state stated explain explained warn warned mention mentioned speak speaks spoke spoken talked write wrote insist insisted
      argue argued deny denied reply replied react reacted respond responded want wants`,
    inverted: '',
    nouns:
      'quote quotes quotation quotations statement statements remark remarks comments reaction reactions response view views opinion position',
    source: 'according',
    by: 'by',
    of: 'of from',
    topic: 'on about',
  },
  de: {
    empty: `aber alle als also am an auch auf aus bei beim bis da damit das dass dem den denn der des die dies diese diesem diesen dieser dieses
      doch du durch ein eine einem einen einer es für gegen gibt haben hat hatte hatten ich ihm ihn ihr ihre im in ist ja kann können man mehr mein
      mit nach nicht noch nun nur ob oder ohne schon sein seine seiner sich sie sind so soll über um und uns unter vom von vor war waren warum was
      wegen weil welche welcher welches wenn wer werden wie will wir wird wo worüber zu zum zur zwischen`,
    asking: 'was wer wie warum wo wann welche welcher welches worüber hat haben',
    say: 'sagen sagt sagte sagten gesagt',
    verbs: `meint meinte gemeint erklärt erklärte erklären spricht sprach sprechen gesprochen äußert äußerte geäußert
      denkt dachte behauptet behauptete fordert forderte gefordert verspricht versprach versprochen angekündigt antwortet antwortete geantwortet warnt
      warnte gewarnt reagiert reagierte schreibt schrieb geschrieben`,
    inverted: `sagt sagte meint meinte erklärt erklärte spricht sprach denkt behauptet behauptete fordert forderte verspricht versprach antwortete
      warnt warnte reagierte schreibt schrieb`,
    nouns: `Zitat Zitate Aussage Aussagen Äußerung Äußerungen Erklärung Erklärungen Stellungnahme Stellungnahmen Reaktion Reaktionen Antwort Meinung
      Haltung`,
    source: 'laut gemäß',
    by: 'von durch',
    of: 'von des der',
    topic: 'über zu zum zur auf',
  },
  fr: {
    empty: `à a ai après au aussi aux avant avec c ce ces cet cette comme d dans de depuis des du elle elles en entre est et être eu il ils je l la
      le les leur leurs lui ma mais me mes moi mon n ne nos notre nous on ont ou où par pas plus pour qu qua que quel quelle quelles quels quest questce
      qui quoi s sa sans se ses si son sont sur t te tous tout tu un une vos votre vous y`,
    asking: 'que qua quont quest questce qui quel quelle quelles quels comment pourquoi où quand',
    say: 'dit dire disent disait',
    verbs: `déclaré déclare déclarer affirme affirmé pense estime estimé parle parlé annonce annoncé promet promis répond
      répondu explique expliqué demande demandé réagit réagi écrit`,
    inverted:
      'dit disait déclaré déclare affirme affirmé pense estime annonce annoncé promet promis répond répondu explique réagit réagi écrit',
    nouns:
      'citation citations déclaration déclarations propos réaction réactions réponse avis position commentaire commentaires',
    source: 'selon d’après',
    by: 'par',
    of: 'de du des',
    topic: 'sur',
  },
  es: {
    empty: `a acerca al algo ante antes como cómo con cual cuál cuando cuándo de del desde después donde dónde e el él ella ellos en entre es esta este
      fue ha han hay la las le les lo los más me mi muy no nos o para pero por porque que qué quien quién se según ser si sin sobre son su sus también te
      tu un una y ya`,
    asking: 'qué quién cómo cuándo dónde por cuál',
    say: 'dice dijo dicho decir dicen',
    verbs: `afirma afirmó afirmado declara declaró declarado piensa opina opinó habla habló hablado anunció anunciado promete
      prometió prometido respondió respondido explicó explicado escribió escrito pidió pedido reaccionó`,
    inverted:
      'dice dijo dicho afirma afirmó afirmado declara declaró declarado piensa opina anunció anunciado prometió respondió explicó reaccionó',
    nouns: 'cita citas declaración declaraciones palabras reacción reacciones respuesta opinión postura',
    source: 'según',
    by: 'por',
    of: 'de del',
    topic: 'sobre acerca',
  },
  it: {
    empty: `a ad ai al alla alle anche c che chi ci come con cosa cui da dal dalla de dei del della delle di do dopo dove e è ed era gli ha hanno i il in
      io l la le lei lo loro ma mi ne nel nella nelle no noi non o per perché più prima quale quali quando quello questa questo riguardo se si sono su
      sua sue sugli sui sul sulla sulle suo suoi tra un una uno`,
    asking: 'che cosa chi come dove quando perché quale quali',
    say: 'dice detto disse dire dicono',
    verbs: `dichiara dichiarato afferma affermato pensa parla parlato annuncia annunciato promette promesso risponde risposto
      spiega spiegato scrive scritto chiede chiesto reagisce reagito`,
    inverted:
      'dice detto disse dichiara dichiarato afferma affermato pensa annuncia annunciato promette promesso risponde risposto spiega reagito',
    nouns:
      'citazione citazioni dichiarazione dichiarazioni parole reazione reazioni risposta opinione posizione',
    source: 'secondo',
    by: 'da dal dalla di',
    of: 'di del della dei',
    topic: 'su sul sulla sui sulle sugli riguardo',
  },
  pt: {
    empty: `a à acerca ao aos as às até com como da das de dela dele deles depois do dos e é ela ele eles em entre era esta este eu foi há isso já lhe
      mais mas me mesmo na nas não no nos o os ou para pela pelo por porque quais qual quando que quem se sem ser seu sua são sobre também um uma`,
    asking: 'o que quem como quando onde porque qual quais',
    say: 'diz disse dito dizer dizem',
    verbs: `afirma afirmou afirmado declara declarou declarado pensa fala falou falado anunciou anunciado prometeu prometido
      respondeu respondido explicou explicado escreveu escrito pediu pedido reagiu`,
    inverted:
      'diz disse dito afirma afirmou declara declarou pensa anunciou prometeu respondeu explicou reagiu',
    nouns: 'citação citações declaração declarações palavras reação reações resposta opinião posição',
    source: 'segundo conforme',
    by: 'por pelo pela',
    of: 'de do da dos das',
    topic: 'sobre acerca',
  },
  uk: {
    empty: `а або але б без би був була було бути в вже ви він від вона вони воно все для до з за і із й його є її їх коли котрий ми на не ні о об он по
      при про та так те ти то у усе це цей ця чи чому що щодо щоб я як яка яке який які`,
    asking: 'що хто як чому коли де який яка які чи',
    say: 'сказав сказала сказали каже кажуть казав казала',
    verbs: `говорить говорив говорила заявив заявила заявили думає вважає вважав вважала оголосив
      оголосила пообіцяв пообіцяла відповів відповіла пояснив пояснила написав написала`,
    inverted: `сказав сказала сказали каже казав казала говорить заявив заявила заявили думає вважає оголосив оголосила пообіцяв пообіцяла відповів
      відповіла пояснив пояснила`,
    nouns: 'цитата цитати заява заяви слова реакція відповідь думка позиція',
    source: 'згідно',
    by: '',
    of: '',
    topic: 'про щодо',
  },
  ar: {
    empty: `إلى أم أن أو إن أين الذي التي بشأن بعد بين ثم حتى حول ذلك عن على عند في قبل قد كان كانت كل كيف لا لم لماذا ما ماذا متى مع من هذا هذه هل هو هي
      و`,
    asking: 'ماذا ما من كيف لماذا متى هل أين',
    say: 'قال قالت يقول تقول',
    verbs: 'صرح صرحت أعلن أعلنت أكد أكدت ذكر ذكرت كتب كتبت وعد وعدت',
    inverted: 'قال قالت يقول تقول صرح صرحت أعلن أعلنت أكد أكدت ذكر ذكرت كتب كتبت وعد وعدت',
    nouns: 'تصريح تصريحات اقتباس اقتباسات بيان رد موقف رأي',
    source: 'بحسب حسب',
    by: '',
    of: '',
    topic: 'عن حول بشأن',
  },
};
