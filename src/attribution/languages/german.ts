import { forms, type LanguageWords, words } from './language-words.ts';

/** German. */
export const german: LanguageWords = {
  speech: words(
    forms(
      'sag erklär beton versicher äußer kündig führ füg ergänz kommentier kritisier warn forder frag erwider bekräftig verkünd erzähl antwort mein resümier unterstreich bestätig bemerk erinner zitier urteil klag lob stell schilder berichte behaupte vermute',
      't te ten en',
    ),
    'sagt sagte sagten gesagt berichtet berichtete berichteten behauptet behauptete antwortete antwortet betont warnte warnt',
    'schreibt schrieb schrieben geschrieben spricht sprach sprachen gesprochen heißt hieß teilt teilte teilten mitgeteilt',
    'gab gibt geben gaben zu bekannt ruft rief riefen weist wies wiesen hinwies verwies bezeichnet bezeichnete bezeichneten bezeichnen',
    'nennt nannte nannten genannt spricht wirft warf warfen schließt fährt fuhr fort fügte hinzu hob hervor räumte ein gestand gesteht',
    'verteidigte verteidigt bedauerte bedauert begrüßte begrüßt aufforderte zitiert zitierte konstatierte konstatiert formulierte formuliert',
    forms(
      'verlang droh prophezei appellier mahn spotte plädier wiederhol entgegn konter schwärm jubel beteuer dementier twitter poste notier beschuldig schimpf scherz gratulier bemängel beklag bezweifel beteiligt verlautbar referier präzisier monier insistier argumentier analysier prognostizier beruhig bestritt empfahl riet versprach widersprach entschied',
      't te ten en',
    ),
    'versprach verspricht versprochen widersprach widerspricht riet rät raten empfahl empfiehlt bestritt bestreitet unterstrich unterstreicht gestand bat bittet baten hervorhob betitelte titulierte charakterisierte urteilte wandte wendet zeigte zeigt freute freut stimmte',
    'erklärt erklärte erklärten erklären äußerte äußerten meinte meinten meint forderte forderten fordert fragte fragt lautet lautete',
  ),
  opinion: words(
    forms(
      'glaub hoff beschreib wünsch hör seh halt bewert schätz verurteil rechtfertig begründ',
      't te ten en',
    ),
    'sieht sah hielt hält beschrieb beschreibt findet fand denkt dachte verurteilte begründete wolle habe hatte hätten sei',
  ),
  according: words('laut so nach zufolge gemäß'),
  pronouns: words('er sie es man ich wir dieser diese jener man beide'),
  determiners: words(
    'der die das den dem des ein eine einer einem einen eines sein seine seiner seinem ihr ihre ihrer ihrem unser unsere dieser diese dieses jener jene kein keine',
  ),
  oblique: words(
    'dem den des einem einen eines einer seinem seinen ihrem ihren diesem diesen dieses keinem ihn ihm ihnen',
  ),
  joints: words('der des von vom für im in und'),
  prepositions: words(
    'mit an am auf in im bei beim zu zum zur von vom gegenüber für durch über unter vor nach aus gegen ohne um seit wegen während trotz zwischen neben hinter',
  ),
  others: words(
    'und oder aber doch denn sondern dass daß ob wenn weil als wie wo auch nur noch schon nicht sich bereits dabei damit darauf daraufhin dann dazu deshalb dies hier heute gestern jetzt jedoch zudem außerdem ferner weiter weiterhin gleichzeitig zugleich dort da so am ist sind war waren wird werden wurde wurden hat haben hatte hatten habe hätte hätten sei seien kann könne muss müsse soll solle will wolle was wer welche welcher welches es man ich wir ihr ihn ihm ihnen uns euch mich dich alle alles viele mehr sehr etwa rund montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember',
  ),
  that: words('dass daß'),
  particles: words('von van de der den zu al el bin ibn abu da di la le'),
  capitalNouns: true,
};
