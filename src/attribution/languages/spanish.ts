import { each, forms, type LanguageWords, words } from './language-words.ts';

/** Spanish. */
export const spanish: LanguageWords = {
  speech: words(
    forms(
      'afirm explic declar asegur coment señal destac indic manifest apunt agreg relat cont anunci critic denunci lament exclam pregunt contest confirm subray recalc argument advert insist respond añad expres precis reiter aclar ',
      'a an ó aron aba aban ado ando ar',
    ),
    forms(
      'reclam exig amenaz aconsej proclam protest rechaz conden inform revel resumi alert invit pronostic asever enfatiz lanz matiz observ opin replic valor vaticin record celebr comunic detall remarc zanj sentenci apostill espet cuestion recrimin reproch ironiz brome felicit aplaud testific razon tuite notific reivindic avis aleg argument anot',
      'a an ó aron aba aban ado ando ar',
    ),
    'dijo dice dicen dijeron decía decían dicho decir diciendo dirá explicó añade añaden añadió añadieron añadía añadido agregó advierte advirtió advirtieron insiste insistió insistido responde respondió reconoce reconoció reconocido sostiene sostuvo sostienen concluye concluyó escribe escribió escrito admite admitió pide pidió pedido propone propuso cuenta contó muestra mostró cuentan prosigue prosiguió puntualiza puntualizó refirió refiere mantiene mantuvo recuerda recuerdan niega negó negaron desmiente desmintió promete prometió prometido defiende defendió defienden defendido sugiere sugirió sugerido recomienda recomendó agradece agradeció expone expuso expuesto repite repitió repetido confiesa confesó confesado coincide coincidió predice predijo asume asumió comparte compartió responden escriben exponen reconocen admiten piden concluyen describe describió descrito',
  ),
  opinion: words(
    forms('calific consider llam tild denomin valor opin estim', 'a an ó aron aba ado ada ados ar'),
    'cree creen creyó ve ven vio piensa pensó habló hablan habla hablado define definió definido',
  ),
  phrasal: {
    ...each('hizo hace hicieron hecho hacer', 'saber hincapié'),
    ...each('dio da dieron dado dar', 'conocer'),
    ...each('dejó deja dejado dejar', 'claro'),
    ...each('puso pone puesto poner', 'manifiesto relieve'),
  },
  quoting: words('cita citó citaba citando'),
  according: words('según'),
  accordingBehind: { ...each('con', 'acuerdo'), ...each('de', 'decir') },
  accordingFirst: words('para'),
  postpositions: words(''),
  tellings: words('palabras opinión juicio declaraciones boca criterio'),
  behindQuote: words(''),
  auxiliaries: words(
    'ha han había habían hubo he hemos fue fueron es son era habiendo sido puede pueden podría pudo quiere quiso debe deben suele suelen',
  ),
  reportive: words(''),
  as: words('como'),
  pronouns: words('alguien él ella ellos ellas yo nosotros este esta éste ésta'),
  relatives: words('que quien quienes'),
  pluralRelatives: words('quienes cuales'),
  determiners: words(
    'dos tres cuatro cinco seis siete ocho diez varios varias algunos algunas muchos muchas otros otras otro otra cada el la los las un una unos unas su sus este esta estos estas ese esa aquel aquella mi nuestro nuestra',
  ),
  clitics: words('la los las lo'),
  oblique: words(''),
  joints: words('de del de la y e en para'),
  prepositions: words(
    'a al con en para por de del sobre contra entre ante desde hasta sin tras hacia durante según',
  ),
  agent: words('por'),
  others: words(
    'y e o u pero sino que quien donde cuando si como porque aunque mientras también además así entonces ya aún todavía no ni muy más menos es son era eran fue fueron ha han había habían será serán está están se le les lo me nos te os esto eso ello ayer hoy mañana aquí allí todo todos toda según tras antes después sin embargo lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  and: words('y e'),
  that: words('que'),
  times: words(
    'lunes martes miércoles jueves viernes sábado domingo mañana tarde noche madrugada día días semana semanas mes meses año años vez veces momento momentos hora horas jornada pasado próximo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  media: words(
    'comunicado comunicados nota rueda entrevista entrevistas conferencia declaración declaraciones carta mensaje mensajes discurso vídeo video artículo tuit tuits informe comparecencia intervención debate pleno programa redes radio televisión libro columna documento correo acto mitin periodistas prensa medios reporteros',
  ),
  through: words('en durante mediante vía por ante a'),
  throughJoints: words('de a al con para'),
  courtesy: words('sr sra srta señor señora don doña dr dra d dª'),
  particles: words('de del la las los y van von al el bin da di'),
  abbreviations: words('dr dra sr sra srta d dª prof gral ud uds núm pág etc av lic ing'),
  reflexives: words('me te se le les nos lo'),
  insertsByCommas: false,
  she: words('ella ésta'),
  he: words('él éste'),
  plural: /n$/u,
  dropsSubject: { she: null, he: null },
  capitalNouns: false,
  ordinalStops: false,
  inflection: null,
};
