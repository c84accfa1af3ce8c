import { forms, type LanguageWords, words } from './language-words.ts';

/** Italian. */
export const italian: LanguageWords = {
  speech: words(
    forms(
      'afferm dichiar spieg raccont osserv comment annunci precis sottoline ricord conferm critic assicur avvis not ribad lament conferm segnal comunic rivel',
      'a ano ò arono ava avano ato ando are',
    ),
    'ha detto disse dice dicono dissero diceva detto dire dicendo scrive scrisse scritto risponde rispose risposto aggiunge aggiunse aggiunto ammette ammise ammesso sostiene sostenne sostenuto conclude concluse concluso prosegue proseguì avverte avvertito avvertì insiste insistito chiede chiese chiesto riferisce riferì riferito promette promesso ribadisce ribadito chiarisce chiarito',
  ),
  opinion: words(
    forms('chiam consider giudic ', 'a ano ò ava ato ata ando are'),
    'definisce definì definito crede ritiene ritenuto pensa vede',
  ),
  according: words('secondo per stando'),
  pronouns: words('lui lei egli ella loro io noi questi quello questa costui'),
  determiners: words(
    "il lo la i gli le l' l’ un uno una un' un’ suo sua suoi sue questo questa quel quella questi quei mio nostro",
  ),
  oblique: words(''),
  joints: words("di del della dello dei degli delle dell' dell’ d' d’ e a al alla per in nel"),
  prepositions: words(
    "a al alla allo ai agli alle all' all’ con in nel nella per da dal dalla su sul sulla di del della contro tra fra verso senza secondo",
  ),
  others: words(
    'e ed o ma che chi cui dove quando se come perché mentre anche ancora così allora già non né molto più meno è sono era erano fu furono ha hanno aveva avevano sarà saranno sta si gli le lo mi ci ti vi questo ciò ieri oggi domani qui lì tutto tutti tutta secondo dopo prima però tuttavia intanto infine lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  that: words('che'),
  particles: words("di de del della la lo li van von al el bin da d' d’"),
  capitalNouns: false,
};
