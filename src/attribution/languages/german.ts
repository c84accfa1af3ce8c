import { each, forms, type LanguageWords, words } from './language-words.ts';

/** German. */
export const german: LanguageWords = {
  speech: words(
    forms(
      'sag erklär beton versicher äußer kritisier warn forder frag bekräftig verkünd erzähl mein unterstreich bestätig erinner urteil klag lob schilder vermut erläuter droh mahn wiederhol konter schwärm jubel beteuer beruhig bedauer begrüß verteidig ermahn ermunter ermutig skandier brüll flüster raun tadel rüg attestier scherz spott wetter läster orakel triumphier frohlock schwör gelob erwähn unterstell bezichtig spekulier konkretisier relativier betitel tön mutmaß prahl entschuldig bescheinig diagnostizier schimpf bemängel beklag bezweifel beschuldig gratulier verlang tröst stöhn seufz ruf',
      't te ten en',
    ),
    forms(
      'kommentier resümier zitier konstatier formulier prophezei appellier plädier dementier twitter post notier referier präzisier monier insistier argumentier analysier prognostizier protestier gestikulier charakterisier titulier pointier signalisier bilanzier informier annoncier proklamier schlussfolger bekenn',
      't te ten en',
    ),
    forms(
      'behaupt bericht antwort erwider entgegn bemerk entrüst melde vermeld verlautbar vermut',
      't te ten et ete eten en',
    ),
    forms(
      'gesag gefrag gewarn geforder geklag gelob gemein gedroh gemahn gekonter gejubel gescherz gespotte',
      't',
    ),
    'schreibt schrieb schrieben geschrieben spricht sprach sprachen gesprochen heißt hieß mitgeteilt angekündigt bekanntgegeben klargestellt festgestellt hingewiesen zurückgewiesen zugegeben eingeräumt hervorgehoben vorgeworfen vorgeworfen hinzugefügt aufgerufen aufgefordert angegeben ausgerufen ausgesprochen verwies verweist verwiesen',
    'bezeichnet bezeichnete bezeichneten nennt nannte nannten genannt gestand gesteht gestanden hinzufügte hervorhob mitteilte ankündigte bekanntgab klarstellte feststellte hinwies einräumte zugab',
    'versprach verspricht versprochen widersprach widerspricht widersprochen riet rät raten geraten empfahl empfiehlt empfohlen bestritt bestreitet bestritten unterstrich unterstrichen bat bittet baten gebeten befand befindet rief riefen gerufen schrie schreit geschrien sprachen schwor lautet lautete bekannte',
  ),
  opinion: words(
    forms(
      'glaub hoff wünsch hör seh bewert schätz verurteil rechtfertig begründ befürcht erwart vergleich lehn kündig feier würdig preis bejubel beschimpf brandmark reagier empör freu zweifel überzeug spür kenn',
      't te ten en',
    ),
    'bewertet bewertete befürchtet befürchtete befürchteten erwartet erwartete begründet begründete begründeten sieht sah sahen hält hielt hielten beschrieb beschreibt beschrieben findet fand fanden denkt dachte gedacht wertet wertete werteten vergleicht verglich pries kennzeichnet gekennzeichnet',
  ),
  phrasal: {
    ...each('gab gibt geben gaben', 'an zu bekannt bedenken auskunft protokoll'),
    ...each('stellt stellte stellten', 'fest klar richtig'),
    ...each('teilt teilte teilten', 'mit'),
    ...each('weist wies wiesen', 'zurück hin darauf'),
    ...each('wirft warf warfen', 'vor ein'),
    ...each('fährt fuhr fuhren', 'fort'),
    ...each('fügt fügte fügten', 'hinzu an'),
    ...each('führt führte führten', 'aus an fort'),
    ...each('räumt räumte räumten', 'ein'),
    ...each('hebt hob hoben', 'hervor'),
    ...each('schließt schloss schloß schlossen', 'an daraus aus'),
    ...each('kündigt kündigte kündigten', 'an'),
    ...each('fasst fasste fassten', 'zusammen'),
    ...each('legt legte legten', 'dar nahe'),
    ...each('lässt ließ ließen', 'wissen verlauten ausrichten mitteilen verbreiten'),
    ...each('macht machte machten', 'deutlich klar geltend'),
    ...each('kommt kam kamen', 'schluss ergebnis'),
    ...each('zeigt zeigte zeigten', 'sich'),
    ...each('geht ging gingen', 'davon'),
    ...each('wendet wandte wandten', 'ein'),
    ...each('pflichtet pflichtete stimmt stimmte', 'bei zu'),
    ...each('greift griff', 'an'),
    ...each('prangert prangerte', 'an'),
    ...each('wiegelt wiegelte', 'ab'),
    ...each('richtet richtete', 'aus'),
    ...each('zieht zog', 'bilanz fazit'),
  },
  quoting: words('zitiert zitierte zitierten'),
  according: words('laut zufolge gemäß'),
  accordingBehind: {},
  accordingFirst: words('für'),
  postpositions: words('zufolge'),
  tellings: words(
    'angaben angabe aussage aussagen ansicht ansichten meinung auffassung worten einschätzung überzeugung darstellung bericht berichten mitteilung informationen urteil schilderung schilderungen erkenntnissen vorstellung',
  ),
  behindQuote: words('so'),
  auxiliaries: words(
    'hat haben hatte hatten habe hätte hätten ist sind war waren wird werden wurde wurden worden geworden sei seien soll sollen will wollen wollte kann können konnte muss müssen musste darf',
  ),
  reportive: words(
    'sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme stehe bleibe lasse mache liege brauche wisse handele handle fehle halte sehe zeige',
  ),
  as: words('als'),
  pronouns: words('jemand er sie ich wir dieser diese jener beide'),
  relatives: words('der die das welcher welche'),
  pluralRelatives: words(''),
  determiners: words(
    'zwei drei vier fünf sechs sieben acht zehn einige mehrere viele manche zahlreiche andere jeder jede der die das den dem des ein eine einer einem einen eines sein seine seiner seinem ihr ihre ihrer ihrem unser unsere dieser diese dieses jener jene kein keine',
  ),
  clitics: words('der die das den dem'),
  oblique: words(
    'dem den des einem einen eines einer seinem seinen ihrem ihren diesem diesen dieses keinem ihn ihm ihnen',
  ),
  joints: words('der des von vom für im in und'),
  prepositions: words(
    'mit an am auf in im bei beim zu zum zur von vom gegenüber für durch über unter vor nach aus gegen ohne um seit wegen während trotz zwischen neben hinter',
  ),
  agent: words('von vom'),
  others: words(
    'ähnlich anders wörtlich zuvor danach später abschließend zuletzt ebenfalls ebenso allerdings dennoch trotzdem unterdessen inzwischen dagegen hingegen entsprechend schließlich anschließend insgesamt demnach vielmehr immerhin offenbar vermutlich erneut mittlerweile seither zunächst erst kürzlich jüngst vorher nachher dadurch dafür davon davor hierzu hierbei hingegen indes indessen zwar eben gerade fast ganz wirklich leider natürlich sicher bislang bisher vielleicht womöglich möglicherweise eigentlich tatsächlich darüber darin darum nun nämlich sogar selbst seitdem obwohl bevor nachdem während sobald solange falls sofern indem damals einst gegen statt samt laut zufolge und oder aber doch denn sondern dass daß ob wenn weil als wie wo auch nur noch schon nicht sich bereits dabei damit darauf daraufhin dann dazu deshalb dies hier heute gestern jetzt jedoch zudem außerdem ferner weiter weiterhin gleichzeitig zugleich dort da so am ist sind war waren wird werden wurde wurden hat haben hatte hatten habe hätte hätten sei seien kann könne muss müsse soll solle will wolle was wer welche welcher welches es man ich wir ihr ihn ihm ihnen uns euch mich dich alle alles mehr sehr etwa rund montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember',
  ),
  and: words('und'),
  that: words('dass daß'),
  times: words(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag morgen vormittag mittag nachmittag abend nacht tag tage tagen woche wochen monat monate monaten jahr jahre jahren mal zeit stunde stunden januar februar märz april mai juni juli august september oktober november dezember',
    forms(
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
      'morgen vormittag mittag nachmittag abend nacht s abends',
    ),
    '',
  ),
  media: words(
    'mitteilung pressemitteilung medienmitteilung erklärung pressekonferenz medienkonferenz interview gespräch brief rede video beitrag artikel tweet post bericht anhörung debatte sendung rundfunk radio fernsehen buch dokument mail stellungnahme ansprache kommentar podcast regierungserklärung botschaft nachricht aussendung zeitung journalisten reportern presse',
  ),
  through: words('in im auf bei während per via vor gegenüber am mit'),
  throughJoints: words('mit'),
  courtesy: words('herr herrn frau dr prof'),
  particles: words('von van de der den zu al el bin ibn abu da di la le'),
  abbreviations: words(
    'dr prof st abg abs art bzw ca co dipl etc evtl ggf hl inkl ing kgl max min mio mrd nr rd sog str tel vgl usw u a z b d h geb gest jr sen',
  ),
  reflexives: words('sich'),
  insertsByCommas: false,
  she: words('sie'),
  he: words('er'),
  plural: /en$/u,
  dropsSubject: null,
  capitalNouns: true,
  ordinalStops: true,
  inflection: 'genitive',
};
