import { absolute } from 'virtual:readout/settings';
import type { SiteAddresses } from '../interop/site-annotations.ts';

/** Where the quotes and notes of the whole site stand. */
export const siteAnnotations: SiteAddresses = {
  collection: absolute('annotations.jsonld'),
  page: (number) => absolute(`annotations/${number}.jsonld`),
};
