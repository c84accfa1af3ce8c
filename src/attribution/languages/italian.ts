import { each, forms, type LanguageWords, words } from './language-words.ts';

/** Italian. */
export const italian: LanguageWords = {
  speech: words(
    forms(
      'afferm dichiar spieg raccont osserv comment annunci precis sottoline ricord conferm critic assicur avvis not lament segnal comunic rivel replic evidenzi rimarc puntualizz tuon scherz ironizz esclam grid domand denunci neg rilev attacc sintetizz testimoni auspic esult incalz rincar raccomand twitt continu inform rassicur argoment assicur garant sentenzi contest elogi ringrazi consigli esort invit riflett sbott dettagli specific mormor sussurr url afferm',
      'a ano ò arono ava avano ato ata ando are',
    ),
    'ribatte ribatteva ribattuto ribatté smentisce smentì smentito riconosce riconobbe riconosciuto suggerisce suggerì suggerito esordisce esordì esordito interviene intervenne intervenuto riprende riprese ripreso garantisce garantì garantito aggiungono sostengono ammettono rispondono scrivono avvertono riferiscono concludono chiedono ripete ripeteva ripetuto confida confidò confidato confessa confessò confessato proseguito controbatte promise garantiscono detto disse dice dicono dissero diceva detto dire dicendo scrive scrisse scritto risponde rispose risposto aggiunge aggiunse aggiunto ammette ammise ammesso sostiene sostenne sostenuto conclude concluse concluso prosegue proseguì avverte avvertito avvertì insiste insistito chiede chiese chiesto riferisce riferì riferito promette promesso ribadisce ribadito chiarisce chiarito',
  ),
  opinion: words(
    forms('chiam consider giudic ', 'a ano ò ava ato ata ando are'),
    'definisce definì definito crede credono ritiene ritengono ritenuto pensa pensano vede parla parlano parlato parlò',
  ),
  phrasal: {
    ...each('fatto fa fanno fece fare', 'sapere notare presente'),
    ...each('reso rende rendono rese rendere', 'noto'),
    ...each('messo mette mettono mise mettere', 'guardia evidenza'),
    ...each('puntato', 'dito'),
    ...each('tiene tenuto tenne', 'precisare sottolineare ricordare'),
    ...each('lascia lasciato', 'intendere'),
  },
  quoting: words('cita citato citando'),
  according: words('secondo per stando'),
  accordingBehind: {
    ...each('a', 'stando'),
    ...each('alle', 'stando'),
    ...each('di', 'detta dire parere avviso giudizio'),
  },
  accordingFirst: words('per'),
  postpositions: words(''),
  tellings: words('parole parere detta avviso opinione giudizio'),
  behindQuote: words(''),
  auxiliaries: words(
    'ha hanno aveva avevano ho abbiamo è sono era erano fu stato stata viene può possono poteva vuole voluto deve',
  ),
  reportive: words(''),
  as: words('come'),
  pronouns: words('qualcuno lui lei egli ella loro io noi questi quello questa costui'),
  relatives: words('che'),
  pluralRelatives: words('quali'),
  determiners: words(
    "due tre quattro cinque sei sette otto dieci alcuni alcune molti molte altri altre diversi diverse ogni il lo la i gli le l' l’ un uno una un' un’ suo sua suoi sue questo questa quel quella questi quei mio nostro",
  ),
  clitics: words("lo la gli le l' l’ i"),
  oblique: words(''),
  joints: words("di del della dello dei degli delle dell' dell’ d' d’ e a al alla per in nel"),
  prepositions: words(
    "a al alla allo ai agli alle all' all’ con in nel nella per da dal dalla su sul sulla di del della contro tra fra verso senza secondo",
  ),
  agent: words("da dal dalla dallo dagli dalle dall' dall’"),
  others: words(
    'e ed o ma che chi cui dove quando se come perché mentre anche ancora così allora già non né molto più meno è sono era erano fu furono ha hanno aveva avevano sarà saranno sta si gli le lo mi ci ti vi questo ciò ieri oggi domani qui lì tutto tutti tutta secondo dopo prima però tuttavia intanto infine lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  and: words('e ed'),
  that: words('che'),
  times: words(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica mattina pomeriggio sera notte giorno giorni settimana settimane mese mesi anno anni volta volte momento ora ore scorso scorsa prossimo gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  media: words(
    'nota comunicato conferenza intervista lettera messaggio messaggi discorso video articolo tweet post rapporto relazione audizione intervento dibattito programma radio televisione tv social libro documento mail trasmissione giornalisti stampa cronisti conferenza-stampa',
  ),
  through: words('in nel nella nello nei negli nelle durante con su sui sulla tramite via ai a alla davanti'),
  throughJoints: words('di a al alla con per'),
  courtesy: words('sig sigg sig.ra signor signora signorina dott dottor dottoressa'),
  particles: words("di de del della la lo li van von al el bin da d' d’"),
  abbreviations: words('dott dr sig sigg prof ing on avv mons ecc pag'),
  reflexives: words('mi ti si gli le lo ci'),
  insertsByCommas: false,
  she: words('lei ella'),
  he: words('lui egli'),
  plural: /no$/u,
  dropsSubject: { she: null, he: null },
  capitalNouns: false,
  ordinalStops: false,
  inflection: null,
};
