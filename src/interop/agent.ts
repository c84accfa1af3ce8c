import type { Organization, Person } from 'schema-dts';

/**
 * Whoever wrote something: the site itself, or else a person.
 *
 * @param page the whole address of their page on the site, where there is one
 */
export function author(name: string, publisher: string, page: string | null = null): Person | Organization {
  const url = page !== null && { url: page };
  return name === publisher ? { '@type': 'Organization', name, ...url } : { '@type': 'Person', name, ...url };
}
