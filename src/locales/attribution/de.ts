import type { Translated } from '../words.ts';
import type { en } from './en.ts';

/** What the page on attribution says, in German. */
export const de: Translated<typeof en> = {
  attributionAbout:
    'Was hier ein Zitat ist, wie sich findet, wer spricht, wie gut das gelingt und wie Sie uns einen Fehler melden.',
  attributionLede:
    'In jedem Artikel findet ein Programm, was zitiert wird und wer es gesagt hat. Was es findet, ist eine Lesart des Textes, keine Tatsache; wo die Redaktion entschieden hat, steht es dabei.',
  whatBarsMean: 'Was die Balken bedeuten',
  barQuoted: 'Ein Balken in jemandes Farbe und Muster',
  barQuotedMeans:
    'die Worte dieser Person, wörtlich. Wer spricht, hat auf allen Seiten dieselbe Farbe und dasselbe Muster: Ob glatt, doppelt, schraffiert, gezackt oder gelocht, es sagt nur, wer spricht.',
  barReported: 'Ein dünner Balken, eine dünne Linie und {sign}',
  barReportedMeans:
    'was der Text jemanden in anderen Worten sagen lässt. Kein Zitat: Es wird eigens gezählt und hat keine eigene Seite.',
  barOpen: 'Ein offener Balken und {sign}',
  barOpenMeans:
    'Worte in Anführungszeichen, bei denen das Programm nicht sicher genug ist, um jemanden zu nennen.',
  barUnsaid: 'Ein gepunkteter Balken',
  barUnsaidMeans: 'Worte, die der Text bestreitet, annimmt oder erfragt. Sie sind niemandes Zitat.',
  barsMore:
    'Wo in einem Absatz mehrere sprechen, beginnen die Worte jeder Person mit ihrem Balken und haben eine Linie unter sich. In einem Artikel mit mehr als acht Sprechenden haben alle nach dem achten einfache Balken. Worte in Anführungszeichen, die niemand gesagt hat, ein Titel etwa, haben keinen.',
  howFound: 'Wie sich findet, wer spricht',
  howFoundAbout:
    'Das Programm sucht neben den Worten nach einem Namen, einem Pronomen oder einer Beschreibung und nach einem Wort des Sagens. Drücken Sie auf einen Namen neben einem Absatz, um zu sehen, woran es sich hielt: {signs}. Es nennt niemanden, wo es nicht sicher genug ist, dass diese Person das gesagt hat.',
  whoChecks: 'Wer das prüft',
  whoChecksAbout:
    'Die Redaktion kann bei jedem Zitat festlegen, wer spricht, es offen lassen oder sagen, dass die Worte niemandem gehören; dann steht {sign} daneben. Alles andere ist so, wie das Programm es gelesen hat. Ist jemand einen ganzen Artikel durchgegangen, so sagen sein Ende und die Seiten seiner Zitate, wer und wann: Bis dahin hat es niemand getan.',
  howGood: 'Wie gut es ist',
  figureRight:
    'Bei {right} von 100 Zitaten sind die Worte, die den Sprecher nennen, die richtigen: englische Nachrichtentexte aus {texts}, Entwicklungsteil, aus dem das Programm nicht gelernt hat.',
  figureNamed:
    'Bei {right} von 100 Zitaten, bei denen es sicher genug ist, um jemanden zu nennen, ist es die richtige Person: andere Texte aus {texts}, jeder von einem Programm gelesen, das nicht aus ihm gelernt hatte.',
  whatBadAt: 'Was es schlecht kann',
  badAtPronouns: 'wer „er“ und „sie“ sind, wo mehrere gemeint sein können;',
  badAtTalks: 'Gespräche, in denen nach den ersten Worten niemand mehr genannt wird;',
  badAtNesting: 'Worte innerhalb der Worte anderer;',
  badAtOthers:
    'Texte, deren Namen, Anführungszeichen und Formen von denen der Nachrichtenagenturen abweichen.',
  reportTheAttribution: 'Eine Zuordnung melden',
  reportByQuote:
    'Die Seite jedes Zitats hat einen Link {link}, in den das Zitat schon eingetragen ist. Für alles andere: {write}.',
  writeToUs: 'schreiben Sie uns',
  reportToPublisher:
    'Wenn ein Zitat der falschen Person zugeordnet ist, sagen Sie es dem Verlag: den Link des Zitats, und wer es gesagt hat.',
  whereListed: 'Hier stehen {quotes} und {speakers} sowie {table}.',
  allQuotes: 'alle Zitate',
  allSpeakers: 'alle, die zitiert werden',
  theTable: 'die Zitate als Tabelle',
};
