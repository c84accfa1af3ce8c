import type { Translated } from '../words.ts';
import type { en } from './en.ts';

/** What the page on attribution says, in French. */
export const fr: Translated<typeof en> = {
  attributionAbout:
    'Ce qu’est ici une citation, comment on trouve qui parle, avec quelle fiabilité, et comment nous signaler une erreur.',
  attributionLede:
    'Dans chaque article, un programme repère ce qui est cité et qui l’a dit. Ce qu’il trouve est une lecture du texte, pas un fait ; là où la rédaction a tranché, c’est indiqué.',
  whatBarsMean: 'Ce que signifient les barres',
  barQuoted: 'Une barre de la couleur et du motif d’une personne',
  barQuotedMeans:
    'ses propos, mot pour mot. Chaque personne a la même couleur et le même motif sur toutes les pages : uni, double, hachuré, dentelé ou percé, il dit seulement qui parle.',
  barReported: 'Une barre fine, un trait fin et {sign}',
  barReportedMeans:
    'ce que, d’après le texte, quelqu’un a dit en d’autres mots. Ce n’est pas une citation : c’est compté à part, sans page propre.',
  barOpen: 'Une barre vide, et {sign}',
  barOpenMeans:
    'des mots entre guillemets, mais le programme n’est pas assez sûr de leur auteur pour nommer quelqu’un.',
  barUnsaid: 'Une barre pointillée',
  barUnsaidMeans: 'des mots que le texte dément, suppose ou demande. Ce n’est une citation de personne.',
  barsMore:
    'Quand plusieurs personnes parlent dans un même paragraphe, les mots de chacune commencent par sa barre et sont soulignés. Dans un article où parlent plus de huit personnes, celles qui suivent la huitième ont des barres simples. Les mots entre guillemets que personne n’a dits, un titre par exemple, n’en ont pas.',
  howFound: 'Comment on trouve qui parle',
  howFoundAbout:
    'Le programme cherche à côté des propos un nom, un pronom ou une description, et un mot qui dit la parole. Appuyez sur un nom à côté d’un paragraphe pour voir à quoi il s’est fié : {signs}. Il ne nomme personne quand il n’est pas assez sûr que cette personne a dit cela.',
  whoChecks: 'Qui vérifie',
  whoChecksAbout:
    'La rédaction peut fixer qui parle pour toute citation, laisser la question ouverte, ou dire que les mots ne sont de personne ; {sign} figure alors à côté. Tout le reste est tel que le programme l’a lu. Quand quelqu’un a relu tout un article, la fin de l’article et les pages de ses citations disent qui et quand ; jusque-là, personne ne l’a fait.',
  howGood: 'Avec quelle fiabilité',
  figureRight:
    'Sur 100 citations, les mots qui nomment l’auteur sont les bons dans {right} cas : textes de presse en anglais de {texts}, partie de développement, dont le programme n’a rien appris.',
  figureNamed:
    'Sur 100 citations pour lesquelles il est assez sûr pour nommer quelqu’un, c’est la bonne personne dans {right} cas : d’autres textes de {texts}, chacun lu par un programme qui n’avait rien appris de lui.',
  whatBadAt: 'Ce qu’il fait mal',
  badAtPronouns: 'qui sont « il » et « elle », quand plusieurs personnes peuvent être visées ;',
  badAtTalks: 'les conversations où plus personne n’est nommé après les premiers mots ;',
  badAtNesting: 'les propos à l’intérieur des propos d’un autre ;',
  badAtOthers:
    'les textes dont les noms, les guillemets et les formes diffèrent de ceux des agences de presse.',
  reportTheAttribution: 'Signaler une attribution',
  reportByQuote:
    'La page de chaque citation a un lien {link}, où la citation est déjà inscrite. Pour tout le reste, {write}.',
  writeToUs: 'écrivez-nous',
  reportToPublisher:
    'Si une citation est attribuée à la mauvaise personne, dites-le à l’éditeur : le lien de la citation, et qui l’a dite.',
  whereListed: 'Voir aussi {quotes}, {speakers} et {table}.',
  allQuotes: 'toutes les citations',
  allSpeakers: 'toutes les personnes citées',
  theTable: 'les citations en tableau',
};
