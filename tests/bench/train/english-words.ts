import { forms, type LanguageWords, words } from '../../../src/attribution/languages/language-words.ts';

/**
 * English, as the languages without a tagger are read: its texts teach where speakers stand, though English itself is read by more
 * than words.
 */
export const english: LanguageWords = {
  speech: words(
    forms(
      'add ask answer claim comment confirm explain insist mention observ point recall remark repeat report respond stress suggest warn announc argu acknowledg not stat tweet promis predict complain continu conclud declar joke urg vow reiterat emphasiz plead recount',
      'ed es s ing e',
    ),
    'said says say saying told tells tell telling wrote writes write writing replied replies admitted admits noted notes argued argues stated states announced concluded concludes continued tweeted testified read reads quipped asked joked charged',
  ),
  opinion: words(
    forms('call describ believ consider critic criticiz prais dismiss labell accus', 'ed es s ing e'),
    'called calls calling thinks thought feels felt saw sees described describing dubbed denounced',
  ),
  phrasal: {},
  quoting: words('quotes quoting'),
  according: words('according'),
  accordingBehind: {},
  accordingFirst: words(''),
  postpositions: words(''),
  tellings: words('words opinion view'),
  behindQuote: words(''),
  auxiliaries: words('has have had is was were been be are did do does having'),
  reportive: words(''),
  as: words('as'),
  pronouns: words('someone somebody he she they it i we one'),
  relatives: words('who which that'),
  pluralRelatives: words(''),
  determiners: words(
    'two three four five six seven eight ten several some many other another every the a an his her their its my our this that these those another',
  ),
  clitics: words('his her that'),
  oblique: words('him them us me'),
  joints: words('of for and in at'),
  prepositions: words(
    'to with of in on at by for from about against over under between into through during without after before',
  ),
  agent: words('by'),
  others: words(
    'and or but so if when while because as where which what how why also then still even just only not no yes is are was were be been being has have had do does did will would can could may might must should there here now today yesterday tomorrow all any most more very him them us me you your monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december according however meanwhile later earlier after before',
  ),
  and: words('and'),
  that: words('that'),
  times: words(
    'monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day days week weeks month months year years time times hour hours',
  ),
  media: words('statement interview tweet letter email speech'),
  through: words('in at on during by'),
  throughJoints: words('with to'),
  courtesy: words('mr mrs ms dr'),
  particles: words('van von de la al el bin di da der'),
  abbreviations: words(
    'mr mrs ms dr prof sen rep gov gen lt sgt col st jr sr inc co corp no vs jan feb aug sept oct nov dec u.s',
  ),
  reflexives: words(''),
  insertsByCommas: false,
  she: words('she'),
  he: words('he'),
  plural: /(?:^are|^have|^were)$/u,
  dropsSubject: null,
  capitalNouns: false,
  ordinalStops: false,
  inflection: null,
};
