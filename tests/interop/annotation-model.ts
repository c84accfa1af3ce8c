import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/*
 * What the Web Annotation Data Model requires of what we publish, as JSON Schemas: one for each assertion that the W3C’s
 * own tests of the model (annotation-model, “musts”) make on annotations, collections and pages, under the section of
 * the Recommendation that it stands in.
 */

const iri = { type: 'string', format: 'uri' };
const oneOrMore = (item: object) => ({ anyOf: [item, { type: 'array', minItems: 1, items: item }] });
const typeIncludes = (name: string) => ({
  required: ['type'],
  properties: { type: { anyOf: [{ const: name }, { type: 'array', contains: { const: name } }] } },
});
const atMostOne = (key: string, value: object) => ({ properties: { [key]: value } });
const dateTime = { type: 'string', format: 'date-time', pattern: 'Z$' };

const context = {
  required: ['@context'],
  properties: { '@context': { const: 'http://www.w3.org/ns/anno.jsonld' } },
};

const PURPOSES = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

const selector = {
  type: 'object',
  required: ['type'],
  oneOf: [
    {
      ...typeIncludes('TextQuoteSelector'),
      required: ['exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    {
      required: ['start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
    },
    {
      required: ['value'],
      properties: {
        type: { const: 'FragmentSelector' },
        value: { type: 'string', minLength: 1 },
        conformsTo: iri,
        refinedBy: { $ref: '#/$defs/selector' },
      },
    },
  ],
};

const specificResource = {
  type: 'object',
  required: ['source'],
  properties: {
    source: iri,
    purpose: { enum: PURPOSES },
    selector: oneOrMore({ $ref: '#/$defs/selector' }),
  },
};

const textualBody = {
  type: 'object',
  required: ['value'],
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    purpose: { enum: PURPOSES },
    format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
  },
};

const agent = {
  type: 'object',
  required: ['name'],
  properties: { type: { enum: ['Person', 'Organization', 'Software'] }, name: { type: 'string' } },
};

/** Assertions on each annotation. */
export const annotationAssertions: Record<string, object> = {
  '3.1 an annotation has an IRI': { required: ['id'], properties: { id: iri } },
  '3.1 an annotation says that it is one': typeIncludes('Annotation'),
  '3.1 an annotation has a target': { required: ['target'] },
  '3.2 its bodies are textual or specific resources': {
    properties: { body: oneOrMore({ anyOf: [textualBody, specificResource] }) },
  },
  '3.2 its targets are specific resources': { properties: { target: oneOrMore(specificResource) } },
  '3.2.5 it has not both body and bodyValue': { not: { required: ['body', 'bodyValue'] } },
  '3.3.1 its creation is an instant in UTC': atMostOne('created', dateTime),
  '3.3.1 its modification is an instant in UTC': atMostOne('modified', dateTime),
  '3.3.1 its generation is an instant in UTC': atMostOne('generated', dateTime),
  '3.3.2 its creator is an agent with a name': { properties: { creator: oneOrMore(agent) } },
  '3.3.5 its motivation is one of the model’s': { properties: { motivation: oneOrMore({ enum: PURPOSES }) } },
  '3.3.6 its rights are IRIs': { properties: { rights: oneOrMore(iri) } },
  '3.3.7 its canonical IRI is one': atMostOne('canonical', iri),
  '3.3.7 its via is IRIs': { properties: { via: oneOrMore(iri) } },
  '4.2 its targets have selectors of the model': {
    properties: {
      target: oneOrMore({
        required: ['selector'],
        properties: { selector: oneOrMore({ $ref: '#/$defs/selector' }) },
      }),
    },
  },
};

const pageType = typeIncludes('AnnotationPage');

/** Assertions on each collection. */
export const collectionAssertions: Record<string, object> = {
  '5.1 a collection has the context of the model': context,
  '5.1 a collection has an IRI': { required: ['id'], properties: { id: iri } },
  '5.1 a collection says that it is one': typeIncludes('AnnotationCollection'),
  '5.1 its label is text': { properties: { label: oneOrMore({ type: 'string' }) } },
  '5.1 its total is a count': atMostOne('total', { type: 'integer', minimum: 0 }),
  '5.1 it has a first page if it has annotations': {
    if: { properties: { total: { exclusiveMinimum: 0 } } },
    // biome-ignore lint/suspicious/noThenProperty: the name is JSON Schema’s.
    then: { required: ['first'], properties: { first: { anyOf: [iri, pageType] } } },
  },
  '5.1 its last page is an IRI': atMostOne('last', iri),
  '3.3.1 its creation is an instant in UTC': atMostOne('created', dateTime),
  '3.3.1 its modification is an instant in UTC': atMostOne('modified', dateTime),
  '3.3.6 its rights are IRIs': { properties: { rights: oneOrMore(iri) } },
};

/** Assertions on each page that stands in a collection, from which it has its context. */
export const pageAssertions: Record<string, object> = {
  '5.2 a page has an IRI': { required: ['id'], properties: { id: iri } },
  '5.2 a page says that it is one': pageType,
  '5.2 its items are annotations or their IRIs': {
    required: ['items'],
    properties: { items: { type: 'array', items: { anyOf: [typeIncludes('Annotation'), iri] } } },
  },
  '5.2 it counts from an index': atMostOne('startIndex', { type: 'integer', minimum: 0 }),
  '5.2 its collection is an IRI': atMostOne('partOf', iri),
  '5.2 the next page is an IRI': atMostOne('next', iri),
  '5.2 the page before is an IRI': atMostOne('prev', iri),
};

const ajv = addFormats(new Ajv2020({ strict: false }));

/** Where things fail an assertion, and how. */
export function failures(assertion: object, things: readonly unknown[]): string[] {
  const validate = ajv.compile({ $defs: { selector }, type: 'object', ...assertion });
  return things.flatMap((thing) => {
    validate(thing);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  });
}
