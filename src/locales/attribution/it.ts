import type { Translated } from '../words.ts';
import type { en } from './en.ts';

/** What the page on attribution says, in Italian. */
export const it: Translated<typeof en> = {
  attributionAbout:
    'Che cos’è qui una citazione, come si trova chi parla, con quale precisione, e come segnalarci un errore.',
  attributionLede:
    'In ogni articolo un programma trova che cosa è citato e chi l’ha detto. Ciò che trova è una lettura del testo, non un fatto; dove ha deciso la redazione, è indicato.',
  whatBarsMean: 'Che cosa significano le barre',
  barQuoted: 'Una barra con il colore e il motivo di qualcuno',
  barQuotedMeans:
    'le sue parole, testualmente. Ogni persona ha lo stesso colore e lo stesso motivo in tutte le pagine: pieno, doppio, a strisce, dentellato o forato, dice soltanto chi parla.',
  barReported: 'Una barra sottile, una linea sottile e {sign}',
  barReportedMeans:
    'ciò che, secondo il testo, qualcuno ha detto con altre parole. Non è una citazione: si conta a parte e non ha una pagina propria.',
  barOpen: 'Una barra vuota, e {sign}',
  barOpenMeans:
    'parole tra virgolette, ma il programma non è abbastanza sicuro di chi le ha dette per nominare qualcuno.',
  barUnsaid: 'Una barra punteggiata',
  barUnsaidMeans: 'parole che il testo smentisce, suppone o chiede. Non sono citazione di nessuno.',
  barsMore:
    'Dove in un paragrafo parlano più persone, le parole di ognuna iniziano con la sua barra e sono sottolineate. In un articolo con più di otto persone, quelle dopo l’ottava hanno barre semplici. Le parole tra virgolette che nessuno ha detto, per esempio un titolo, non ne hanno.',
  howFound: 'Come si trova chi parla',
  howFoundAbout:
    'Il programma cerca accanto alle parole un nome, un pronome o una descrizione, e una parola che indica il dire. Prema un nome accanto a un paragrafo per vedere su che cosa si è basato: {signs}. Non nomina nessuno quando non è abbastanza sicuro che quella persona l’abbia detto.',
  whoChecks: 'Chi verifica',
  whoChecksAbout:
    'La redazione può stabilire chi parla in ogni citazione, lasciarlo aperto o dire che le parole non sono di nessuno; accanto compare allora {sign}. Tutto il resto è come l’ha letto il programma. Se qualcuno ha rivisto un intero articolo, la fine dell’articolo e le pagine delle sue citazioni dicono chi e quando: fino ad allora non l’ha fatto nessuno.',
  howGood: 'Con quale precisione',
  figureRight:
    'Su 100 citazioni, le parole che nominano chi parla sono quelle giuste in {right}: testi di cronaca in inglese di {texts}, parte di sviluppo, da cui il programma non ha imparato.',
  figureNamed:
    'Su 100 citazioni per cui è abbastanza sicuro da nominare qualcuno, la persona è quella giusta in {right}: altri testi di {texts}, ciascuno letto da un programma che non ne aveva imparato nulla.',
  whatBadAt: 'In che cosa è debole',
  badAtPronouns: 'chi sono «lui» e «lei», dove si può intendere più persone;',
  badAtTalks: 'le conversazioni in cui nessuno è nominato dopo le prime parole;',
  badAtNesting: 'parole dentro le parole di un altro;',
  badAtOthers: 'i testi i cui nomi, virgolette e forme differiscono da quelli delle agenzie di stampa.',
  reportTheAttribution: 'Segnalare un’attribuzione',
  reportByQuote:
    'La pagina di ogni citazione ha un link {link}, con la citazione già inserita. Per tutto il resto, {write}.',
  writeToUs: 'ci scriva',
  reportToPublisher:
    'Se una citazione è attribuita alla persona sbagliata, lo dica all’editore: il link della citazione, e chi l’ha detto.',
  whereListed: 'Si vedano anche {quotes}, {speakers} e {table}.',
  allQuotes: 'tutte le citazioni',
  allSpeakers: 'tutte le persone citate',
  theTable: 'le citazioni come tabella',
};
