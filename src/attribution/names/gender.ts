import { withoutAccents } from '../../text/without-accents.ts';
import names from './given-names.json' with { type: 'json' };

export type Gender = 'male' | 'female';

/**
 * Given names in the news that neither source of `given-names.json` has often enough, or that it leaves out because they
 * are other words too.
 */
const FURTHER: Readonly<Record<Gender, string>> = {
  female:
    'adaeze aoife april bríd caoimhe chiamaka chidinma deirdre gennifer gráinne june kavita kellyanne kirstjen lindiwe niamh njeri nomsa orlaith perpetua róisín rosamund rukhsana saoirse sinéad sushma tulsi wanjiku',
  male: 'barack cathal ciaran colm darragh deepak ehud eoin farrukh fearghal kamau mitt newt obinna oisín otieno pádraig reince rory tadhg thabo vitaly volodymyr will',
};

const sexes = new Map<string, Gender | 'both'>(
  (['female', 'male', 'both'] as const).flatMap((sex) =>
    names[sex].split(' ').map((name) => [name, sex] as const),
  ),
);
for (const sex of ['female', 'male'] as const)
  for (const name of FURTHER[sex].split(' ')) {
    sexes.set(name, sex);
    sexes.set(withoutAccents(name), sex);
  }

const MALE_TITLE =
  /^(?:mr\.?|sir|lord|king|prince|pope|baron|duke|earl|father|brother|uncle|congressman|chairman|spokesman|businessman|assemblyman|councilman|actor|husband|son|nephew|grandson|stepson|grandfather|stepfather|widower|boyfriend)$/i;
const FEMALE_TITLE =
  /^(?:mrs\.?|ms\.?|miss|lady|dame|queen|princess|baroness|duchess|countess|sister|aunt|congresswoman|chairwoman|spokeswoman|businesswoman|assemblywoman|councilwoman|actress|mother|wife|daughter|niece|granddaughter|stepdaughter|grandmother|stepmother|widow|girlfriend)$/i;

/**
 * What the words of a phrase tell of a person's sex: a title first, else a given name; null where they tell nothing.
 *
 * @param isCompound whether a hyphen joins the given names: “Jean-Claude”
 */
export function genderOf(
  phrase: readonly string[],
  given: readonly string[],
  isCompound = false,
): Gender | null {
  for (const word of phrase) {
    if (FEMALE_TITLE.test(word)) return 'female';
    if (MALE_TITLE.test(word)) return 'male';
  }
  // Alone it is a woman's name in English; before a hyphen it is French, and a man's.
  if (isCompound && given[0] === 'Jean') return 'male';
  // “J. Robert”: the first that is known.
  for (const name of given) {
    const sex = sexOfName(name);
    if (sex !== null) return sex === 'both' ? null : sex;
  }
  return null;
}

/** Whose given name a word is, those of both sexes by name; null where it is nobody’s that is known. */
export function sexOfName(name: string): Gender | 'both' | null {
  const lower = name.toLowerCase();
  return sexes.get(lower) ?? sexes.get(withoutAccents(lower)) ?? null;
}
