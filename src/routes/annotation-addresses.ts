import { absolute } from 'virtual:readout/settings';
import type { SiteAddresses } from '../interop/site-annotations.ts';

/** The media type that the Web Annotation Protocol asks for. */
export const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** Where the quotes and notes of the whole site stand. */
export const siteAnnotations: SiteAddresses = {
  collection: absolute('annotations.jsonld'),
  page: (number) => absolute(`annotations/${number}.jsonld`),
};
