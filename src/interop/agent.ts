import type { Organization, Person } from 'schema-dts';

/** Whoever wrote something: the site itself, or else a person. */
export function author(name: string, publisher: string): Person | Organization {
  return name === publisher ? { '@type': 'Organization', name } : { '@type': 'Person', name };
}
