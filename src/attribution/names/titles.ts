const TITLES = new Set(
  'mr mrs ms miss dr det sen sens rep reps del gov govs gen lt col sgt capt cpl maj adm prof rev hon sir lord lady president vice senator representative congressman congresswoman governor mayor secretary speaker chairman chairwoman chair chancellor minister pope king queen prince princess attorney general ambassador director justice judge sheriff professor adviser advisor senate house leader whip majority minority candidate nominee commissioner chief officer detective captain colonel sergeant lieutenant major admiral reverend bishop cardinal archbishop rabbi imam comptroller treasurer superintendent prosecutor spokesman spokeswoman republican democrat democratic libertarian ceo cfo coo cto councillor councilor cllr dame baroness baron inspector constable commander senators representatives presidents ministers professors judges councillors ambassadors governors mayors supt insp cmdr brig sister father fr garda rt pastor taoiseach tánaiste cathaoirleach alhaji hajia mallam shri smt'.split(
    ' ',
  ),
);

/** A delegate has a stop behind the title: “Del. Berg”, but “Del Berg”. */
const GIVEN_NAME = 'Del';

/** Whether a word stands before a name as a title, or for an office. */
export const isTitle = (word: string): boolean =>
  RANK.test(word) || (word !== GIVEN_NAME && TITLES.has(word.toLowerCase().replace(/\.$/, '')));

/** Ranks of the police, and seats in a parliament, by their initials: “DCI Berg”, “the Labour MP Anna Berg”. */
const RANK = /^(?:DCI|DI|DSP|DCP|ACP|ASP|DSI|DSU|DS|PC|WPC|MP|MPs|TD|TDs|MEP|MSP|MLA)$/;

const PERSONAL_TITLE =
  /^(?:mr|mrs|ms|miss|dr|sen|rep|del\.|gov|gen|lt|col|sgt|capt|prof|rev|sir|president|senator|congressman|congresswoman|governor|mayor|judge|justice|sheriff|professor|ambassador|secretary|minister|chancellor|chairman|chairwoman|speaker|king|queen|pope|prince|princess|director|commissioner|cllr|councillor|councilor|dame|lord|lady|baroness|baron|bishop|archbishop|cardinal|rabbi|imam|reverend|inspector|det|detective|superintendent|supt|insp|sister|father|fr|garda|rt|pastor|taoiseach|tánaiste|cathaoirleach|alhaji|hajia|mallam|shri|smt|constable|captain|colonel|major|sergeant|lieutenant|admiral|commander)\.?$/i;

/** Whether a title is a person’s alone: “Dr”, “President”, “DCI”, and no “Senate”. */
export const isPersonalTitle = (word: string): boolean => RANK.test(word) || PERSONAL_TITLE.test(word);

/** What of a name’s end is part of it: “Otto Berg Jr.” */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Whether a word stands behind a name for a degree, an honour or a seat, and is no part of it: “Anna Berg SC”. */
export const isPostNominal = (word: string): boolean =>
  /^(?:SC|KC|QC|MP|TD|MEP|MSP|MLA|OBE|MBE|CBE|KBE|DBE|PhD|FRS|SJ|Esq)$/.test(word);
