import type { Pluggable } from 'unified';
import { z } from 'zod';
import { ownWords } from './own-words.ts';

const words = (error: string) => z.string({ error }).trim().min(1, { error });
const yesOrNo = z.boolean({ error: 'true or false' });
const path = words('the path of a file such as ./paper.css, from astro.config.ts on');

/** A language, or a language and region, as a BCP 47 tag. */
const languageTag = words('a language tag such as en, de or en-GB').refine(isLanguageTag, {
  error: 'a language tag such as en, de or en-GB',
});

const timeZone = words('a time zone such as Europe/London').refine(isTimeZone, {
  error: 'a time zone such as Europe/London',
});

const LINK = '{ label: …, page: … } for a page of the site, or { label: …, link: … } for another address';

/** A link at the top of each page. */
const navItem = z
  .strictObject(
    {
      /** What the reader sees. */
      label: words('the words of a link'),
      /** One of the owner’s pages by the name of its file, or `home`, `quotes`, `speakers`, `guide`. */
      page: words('the name of a page').optional(),
      /** A whole address, or a path from the home page on. */
      link: words('an address').optional(),
    },
    { error: LINK },
  )
  .refine(({ page, link }) => (page === undefined) !== (link === undefined), { error: LINK });

const FOOTER = `${LINK}, or { text: … }`;

/** A link, or a line of text, at the foot of each page. */
const footerItem = z
  .strictObject(
    {
      label: words('the words of a link').optional(),
      page: words('the name of a page').optional(),
      link: words('an address').optional(),
      /** A line that is no link. */
      text: words('a line of text').optional(),
    },
    { error: FOOTER },
  )
  .refine(
    ({ label, page, link, text }) =>
      text === undefined
        ? label !== undefined && (page === undefined) !== (link === undefined)
        : label === undefined && page === undefined && link === undefined,
    { error: FOOTER },
  );

const REPORT = 'an e-mail address, or an address such as https://code.example/paper/issues/new';

const sources = z
  .array(
    z.string().regex(/^(?:https:|wss:|http:\/\/localhost|'self')[^\s;,"]*$/, {
      error: 'the address of a host such as https://stats.example',
    }),
    { error: "a list of hosts such as ['https://stats.example']" },
  )
  .default([]);

/** What an owner sets of a paper, as `readout({…})` in `astro.config.ts` takes it. */
export const readoutOptions = z.strictObject(
  {
    /** The paper’s name, as it stands at the top of each page, on cards and in feeds. */
    title: words('the name of the paper'),
    /** What the paper is, in a sentence: on the home page, at the foot of each page, and to search engines. */
    description: z.string({ error: 'a sentence on what the paper is' }).default(''),
    /** The language of the pages around the articles, as a BCP 47 tag. */
    language: languageTag.default('en'),
    /** The language and region by whose habits days and numbers are written; that of the pages when left out. */
    locale: languageTag.optional(),
    /** Words of the interface instead of the engine’s, by language; a language that the engine does not speak needs them all. */
    words: ownWords.default({}),
    /** The time zone in which the day of an instant is told, by its IANA name. */
    timeZone: timeZone.default('UTC'),
    /** The picture that stands at the top of each page instead of the title, as the path of an SVG, PNG, WebP or AVIF file. */
    logo: path.optional(),
    /** The picture that browsers show beside the name of a page, as the path of an SVG or PNG file; drawn in the paper’s colours when left out. */
    icon: path.optional(),
    /** Style sheets of the owner’s, as paths. They follow all others; cards and `theme-color` take their colours and faces. */
    styles: z.array(path, { error: "a list of paths such as ['./paper.css']" }).default([]),
    /** The links at the top of each page; when left out, to the quotes, the speakers, and the owner’s pages. */
    nav: z.array(navItem, { error: `a list of ${LINK}` }).optional(),
    /** The links and lines at the foot of each page; when left out, the description. */
    footer: z.array(footerItem, { error: `a list of ${FOOTER}` }).optional(),
    /** Astro components of the owner’s for named places, as paths. */
    components: z
      .strictObject(
        {
          /** Adds to the head of each page. */
          Head: path.optional(),
          /** Stands instead of the top of each page: name, navigation. */
          Header: path.optional(),
          /** Stands instead of the foot of each page. */
          Footer: path.optional(),
          /** Stands on the home page, above the articles. */
          HomeTop: path.optional(),
          /** Stands below each article; takes the `article`. */
          ArticleEnd: path.optional(),
        },
        { error: "a group of paths such as { Footer: './Footer.astro' }" },
      )
      .default({}),
    /** Hosts that the pages’ security policy allows beside the paper’s own, by the directive that they are added to. */
    csp: z
      .strictObject(
        {
          /** Scripts from elsewhere. They are not held to Trusted Types, which few of them know. */
          'script-src': sources,
          /** Where scripts may send and ask: statistics, a search engine. */
          'connect-src': sources,
          'img-src': sources,
          'style-src': sources,
          'font-src': sources,
          'media-src': sources,
          'frame-src': sources,
          /** Where forms may lead: a newsletter’s. */
          'form-action': sources,
        },
        { error: "a group of lists such as { 'connect-src': ['https://stats.example'] }" },
      )
      .prefault({}),
    /** Whether permalink ledgers keep earlier wordings in full, so that pages can show what a paragraph said before. */
    keepWordings: yesOrNo.default(false),
    /**
     * An OpenSearch or Elasticsearch that holds what `readout export --format opensearch` writes, asked before the paper’s own
     * index. The pages’ security policy must allow its address, as `csp` can.
     */
    searchEngine: z
      .strictObject(
        { url: words('the address of the search engine'), index: words('the name of an index') },
        { error: 'null, or { url: …, index: … }' },
      )
      .nullable()
      .default(null),
    /** Where readers tell of a wrong attribution: an e-mail address, or the address of a form for new issues. */
    reportTo: z
      .string({ error: REPORT })
      .regex(/^(?:https:\/\/\S+|[^\s@:/]+@[^\s@]+\.[^\s@]+)$/, { error: REPORT })
      .optional(),
    /** Whether each quote has a page of its own. */
    quotePages: yesOrNo.default(true),
    /** Whether articles and quotes have cards, the pictures that stand for them where they are shared: most of the time of a first build. */
    cards: yesOrNo.default(true),
    /** Whether each topic has a page and a feed of its own. */
    topics: yesOrNo.default(true),
    /** Whether authors have pages of their own. */
    authors: yesOrNo.default(true),
    /** Whether the guide to Readout itself is a part of the site. */
    guide: yesOrNo.default(false),
    /** Remark plugins, as unified takes them: each sees an article’s tree before it is read, and may report on its file. */
    remarkPlugins: z
      .custom<readonly Pluggable[]>(Array.isArray, { error: 'a list of remark plugins' })
      .default([]),
    /** Rehype plugins, as unified takes them: each sees the tree of a paragraph before it is written as HTML. */
    rehypePlugins: z
      .custom<readonly Pluggable[]>(Array.isArray, { error: 'a list of rehype plugins' })
      .default([]),
  },
  { error: 'settings such as { title: … }' },
);

/** The options as an owner writes them. */
export type ReadoutOptions = z.input<typeof readoutOptions>;

/** The options with what was left out. */
export type ParsedOptions = z.output<typeof readoutOptions>;

function isLanguageTag(tag: string): boolean {
  try {
    // Of the languages that the standard leaves room for, those that there are have two or three letters.
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
