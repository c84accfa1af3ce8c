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
    'dit disent disait disaient dira dire disant dites écrit écrivait écrivent écrivit écrire répond répondu répondait répondent répondre reconnaît reconnu reconnaissait admet admis admit admettait poursuit poursuivi poursuivait conclut conclu rappelle rappellent lance lançait annonçait soutient soutenu soutenait prévient prévenu promet promis',
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
  postpositions: words(''),
  tellings: words('avis dires termes mots propos aveu'),
  behindQuote: words(''),
  auxiliaries: words('a ont avait avaient ai avons aura est sont était étaient fut ayant été'),
  reportive: words(''),
  as: words('comme'),
  pronouns: words('il elle ils elles on je nous celui-ci celle-ci ceux-ci t-il t-elle t-on t-ils'),
  relatives: words('qui'),
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
  particles: words("de du des d' d’ la le van von ben al el bin da di"),
  abbreviations: words('m mm mme mmes mlle dr pr me st ste av env etc p'),
  capitalNouns: false,
  ordinalStops: false,
};
