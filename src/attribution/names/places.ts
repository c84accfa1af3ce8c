import { sexOfName } from './gender.ts';

/** Countries by their English names in Unicode’s CLDR. */
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

/** How newspapers shorten them: “Springfield, Va.” */
const SHORT_STATES =
  'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Mass.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|Neb.|Nev.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Va.|Vt.|W.Va.|Wash.|Wis.|Wyo.|D.C.';

const places = new Set([
  ...LETTERS.flatMap((one) => LETTERS.flatMap((other) => countries.of(one + other)?.split(' (')[0] ?? [])),
  ...STATES.split('|'),
  ...SHORT_STATES.split('|'),
]);

/** Whether a name is a country’s or an American state’s, and no given name (“Georgia”, “Chad”). */
export const isCountryOrState = (name: string): boolean => places.has(name) && sexOfName(name) === null;
