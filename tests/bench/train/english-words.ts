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
  according: words('according'),
  pronouns: words('he she they it i we who one'),
  determiners: words('the a an his her their its my our this that these those another'),
  oblique: words('him them us me'),
  joints: words('of for and in at'),
  prepositions: words(
    'to with of in on at by for from about against over under between into through during without after before',
  ),
  others: words(
    'and or but so if when while because as where which what how why also then still even just only not no yes is are was were be been being has have had do does did will would can could may might must should there here now today yesterday tomorrow all any some many most more very him them us me you your monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december according however meanwhile later earlier after before',
  ),
  that: words('that'),
  particles: words('van von de la al el bin di da der'),
  capitalNouns: false,
};
