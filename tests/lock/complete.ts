// Puts back into package-lock.json what `npm install` has left out, and lists in THIRD-PARTY.md what ships: npm run lock.
import { readFileSync, writeFileSync } from 'node:fs';
import { type LockedPackages, missingPackages } from './missing-packages.ts';
import { thirdParty } from './third-party.ts';

const FILE = 'package-lock.json';

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: LockedPackages };
const missing = missingPackages(lock.packages);
const byPath = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(byPath);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
writeFileSync('THIRD-PARTY.md', thirdParty(lock.packages));
console.log(`${FILE}: ${Object.keys(missing).length} packages for other systems added`);
