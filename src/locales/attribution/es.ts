import type { Translated } from '../words.ts';
import type { en } from './en.ts';

/** What the page on attribution says, in Spanish. */
export const es: Translated<typeof en> = {
  attributionAbout:
    'Qué es aquí una cita, cómo se averigua quién habla, con qué acierto, y cómo avisarnos de un error.',
  attributionLede:
    'En cada artículo, un programa encuentra qué se cita y quién lo dijo. Lo que encuentra es una lectura del texto, no un hecho; donde la redacción ha decidido, se indica.',
  whatBarsMean: 'Qué significan las barras',
  barQuoted: 'Una barra con el color y la trama de alguien',
  barQuotedMeans:
    'sus palabras textuales. Cada persona tiene el mismo color y la misma trama en todas las páginas: lisa, doble, rayada, dentada o perforada, solo dice quién habla.',
  barReported: 'Una barra fina, una línea fina y {sign}',
  barReportedMeans:
    'lo que según el texto dijo alguien, con otras palabras. No es una cita: se cuenta aparte y no tiene página propia.',
  barOpen: 'Una barra hueca, y {sign}',
  barOpenMeans:
    'palabras entre comillas, pero el programa no está lo bastante seguro de quién las dijo como para nombrar a nadie.',
  barUnsaid: 'Una barra de puntos',
  barUnsaidMeans: 'palabras que el texto desmiente, supone o pregunta. No son cita de nadie.',
  barsMore:
    'Donde varias personas hablan en un mismo párrafo, las palabras de cada una empiezan con su barra y van subrayadas. En un artículo con más de ocho personas, las que siguen a la octava llevan barras simples. Las palabras entre comillas que nadie dijo, como un título, no llevan ninguna.',
  howFound: 'Cómo se averigua quién habla',
  howFoundAbout:
    'El programa busca junto a las palabras un nombre, un pronombre o una descripción, y un verbo o nombre de decir. Pulse un nombre junto a un párrafo para ver en qué se basó: {signs}. No nombra a nadie cuando no está lo bastante seguro de que esa persona dijo eso.',
  whoChecks: 'Quién lo comprueba',
  whoChecksAbout:
    'La redacción puede fijar quién habla en cualquier cita, dejarlo abierto o decir que las palabras no son de nadie; entonces figura al lado {sign}. Todo lo demás está como lo ha leído el programa. Si alguien ha repasado un artículo entero, el final del artículo y las páginas de sus citas dicen quién y cuándo: hasta entonces, nadie lo ha hecho.',
  howGood: 'Con qué acierto',
  figureRight:
    'De cada 100 citas, las palabras que nombran a quien habla son las correctas en {right}: textos de prensa en inglés de {texts}, parte de desarrollo, de la que el programa no ha aprendido.',
  figureNamed:
    'De cada 100 citas en las que está lo bastante seguro para nombrar a alguien, acierta en {right}: otros textos de {texts}, cada uno leído por un programa que no había aprendido de él.',
  whatBadAt: 'Qué se le da mal',
  badAtPronouns: 'quiénes son «él» y «ella», donde puede tratarse de varias personas;',
  badAtTalks: 'conversaciones en las que no se nombra a nadie tras las primeras palabras;',
  badAtNesting: 'palabras dentro de las palabras de otro;',
  badAtOthers: 'textos cuyos nombres, comillas y formas difieren de los de las agencias de noticias.',
  reportTheAttribution: 'Avisar de una atribución',
  reportByQuote:
    'La página de cada cita tiene un enlace {link}, con la cita ya puesta. Para todo lo demás, {write}.',
  writeToUs: 'escríbanos',
  reportToPublisher:
    'Si una cita se atribuye a quien no es, dígaselo al editor: el enlace de la cita, y quién lo dijo.',
  whereListed: 'Véanse también {quotes}, {speakers} y {table}.',
  allQuotes: 'todas las citas',
  allSpeakers: 'todas las personas citadas',
  theTable: 'las citas como tabla',
};
