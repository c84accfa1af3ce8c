import { each, forms, type LanguageWords, words } from './language-words.ts';

/** French. */
export const french: LanguageWords = {
  speech: words(
    forms(
      'déclar expliqu affirm assur précis indiqu ajout not soulign estim insist confirm regrett rappel comment constat lanc annonc avou confi observ critiqu dénonc murmur cri demand racont signal témoign plaid martel réaffirm argument ironis conclu',
      'e ent a èrent ait aient é ée és ant era eront er',
    ),
    forms(
      'réclam exig menac propos conseill félicit jur protest rétorqu répliqu réplique condamn nuanc tempêt résum détaill ajout répèt réfut accus alert invit prôn pronostiqu préconis',
      'e ent a èrent ait aient é ée ant era er',
    ),
    'dit disent disait disaient dira dire disant dites écrit écrivait écrivent écrivit écrire répond répondu répondait répondent répondre reconnaît reconnu reconnaissait admet admis admit admettait poursuit poursuivi poursuivait conclut conclu rappelle rappellent lance lançait annonçait soutient soutenu soutenait prévient prévenu promet promis réjoui réjouit réjouissait félicite félicité indigne indigné étonne étonné inquiète inquiété désole désolé insurge insurgé amuse amusé agace agacé avertit averti avertissait prédit renchérit renchéri interroge interrogé glisse glissé lâche lâché tonne tonné fustige fustigé reprend repris enchaîne enchaîné complète complété tranche tranché certifie certifié clame clamé peste pesté souffle soufflé exclame exclamé défend défendu défendent défendait soupire soupiré avance avancé tweete tweeté justifie justifié réagit réagi déplore déploré déplorent déplorait',
  ),
  opinion: words(
    forms('qualifi appel jug consid consid évoqu parl trouv pens craign', 'e ent a ait aient é ée ant er'),
    'appelle appellent considère considèrent considéré considérer considérait croit croyait voit parle parlé qualifie qualifié',
  ),
  phrasal: {
    ...each('fait fit font faisait', 'savoir valoir remarquer observer part comprendre'),
    ...each('tient tenait tenu', 'à'),
    ...each('laisse laissé laissait', 'entendre'),
    ...each('met mis mettait', 'garde'),
  },
  quoting: words('cite citait cité'),
  according: words("selon d’après d'après"),
  accordingBehind: each('après', "d’ d'"),
  accordingFirst: words('pour'),
  postpositions: words(''),
  tellings: words('avis dires termes mots propos aveu'),
  behindQuote: words(''),
  auxiliaries: words(
    'a ont avait avaient ai avons aura est sont était étaient fut ayant été peut peuvent pourrait pouvait veut voulait doit doivent',
  ),
  reportive: words(''),
  as: words('comme'),
  pronouns: words('il elle ils elles on je nous celui-ci celle-ci ceux-ci t-il t-elle t-on t-ils'),
  relatives: words('qui'),
  pluralRelatives: words('lesquels lesquelles'),
  determiners: words(
    "deux trois quatre cinq six sept huit dix plusieurs quelques certains certaines chaque le la les l' l’ un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos",
  ),
  clitics: words("le la les l' l’ en"),
  oblique: words(''),
  joints: words("de du des d' d’ de la à au aux en et pour l' l’ la le les"),
  prepositions: words(
    "à au aux avec dans sur sous chez par pour contre entre vers sans de du des d' d’ en devant depuis pendant selon",
  ),
  agent: words('par'),
  others: words(
    "et ou mais donc or ni car que qu' qu’ qui dont où quand si comme lorsque puis aussi ainsi alors enfin déjà encore ne pas plus très bien est sont était étaient a ont avait avaient sera seront été être avoir fait font se s' s’ y en lui leur me m' m’ te nous vous cela ceci ce c' c’ n' n’ hier aujourd'hui demain ici là tout tous toute même selon après avant cependant toutefois pourtant lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ),
  and: words('et'),
  that: words("que qu' qu’"),
  times: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche matin après-midi soir nuit jour jours journée semaine semaines mois année années an ans fois moment heure heures dernier dernière prochain janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  media: words(
    'communiqué communiqués note conférence interview entretien entretiens lettre message messages discours vidéo article tweet tribune rapport audition allocution débat émission radio télévision réseaux livre document courriel déclaration point presse antenne plateau meeting journalistes',
  ),
  through: words('dans lors sur à au aux par en devant via pendant'),
  throughJoints: words('de à au avec d’'),
  courtesy: words('m mm mme mmes mlle monsieur madame mademoiselle me dr'),
  particles: words("de du des d' d’ la le van von ben al el bin da di"),
  abbreviations: words('m mm mme mmes mlle dr pr me st ste av env etc p'),
  reflexives: words('se s’ me m’ te t’ lui leur nous il elle on t'),
  insertsByCommas: true,
  she: words('elle'),
  he: words('il'),
  plural: /(?:nt|s)$/u,
  dropsSubject: null,
  capitalNouns: false,
  ordinalStops: false,
  inflection: null,
};
