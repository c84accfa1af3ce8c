import type { VFile } from 'vfile';
import { readNotes } from '../annotations/read-notes.ts';
import { attribute } from '../attribution/attribute.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { NO_PLUGINS } from '../markdown/plugins.ts';
import { readDocument } from '../markdown/read-document.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import { positionOf } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { carryPublished } from '../permalinks/carry-published.ts';
import type { LedgerChange } from '../permalinks/ledger-change.ts';
import { wordTracer } from '../permalinks/word-tracer.ts';
import type { Article, Quote } from '../schema/article.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Review } from '../schema/review.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { joinParagraphs } from '../text/join-paragraphs.ts';
import { localDate } from '../text/local-date.ts';
import type { ArticleContext } from './article-context.ts';
import { askWhoItIs } from './ask-who-it-is.ts';
import { assembleAnnotations } from './assemble-annotations.ts';
import { assembleQuotes } from './assemble-quotes.ts';
import { assembleSections } from './assemble-sections.ts';
import { captionQuotes } from './caption-quotes.ts';
import { checkArticle } from './check-article.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkSpeakerComments } from './check-speaker-comments.ts';
import { findStrangers, setStrangersApart } from './find-strangers.ts';
import { isLeftOpen } from './is-left-open.ts';
import { joinNotes } from './join-notes.ts';
import { type KeptReview, keepReview, reportOutdated } from './keep-review.ts';
import { layOutSections } from './lay-out-sections.ts';
import { listSpeakers } from './list-speakers.ts';
import { nameSpeaker } from './name-speakers.ts';
import { type FindPicture, placePicture, type WrittenPicture } from './place-picture.ts';
import { publishable } from './publishable.ts';
import { readVoices } from './read-voices.ts';
import { resolveByline } from './resolve-byline.ts';
import { speakerSet, textBlocks } from './text-blocks.ts';
import { writersOf } from './writers.ts';

/** An article, and what its publication would write into the ledger. */
export interface BuiltArticle {
  article: Article;
  draft: boolean;
  ledger: Ledger;
  changes: LedgerChange[];
  /** Who has reviewed it last, and the quotes that are new or other since; null where nobody has. */
  lastReview: (Review & Pick<KeptReview, 'outdated' | 'prints'>) | null;
  /** The articles and speakers that it links to. */
  links: SiteLink[];
}

/**
 * Makes an article of a Markdown file: reads it, finds who said what, divides it into sections, anchors the notes
 * and gives every paragraph and quote its permalink. Every mistake is a message on the file.
 *
 * @param file Its value is the Markdown without a byte order mark.
 * @returns Null when the front matter is missing or wrong, which has been reported; the text is checked all the same.
 */
export function buildArticle(file: VFile, context: ArticleContext): BuiltArticle | null {
  const { remarkPlugins, rehypePlugins } = context.plugins ?? NO_PLUGINS;
  const document = readDocument(file, remarkPlugins, context.url);
  const written = document.frontMatter ?? document.legible?.fields;
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph');
  const running = joinParagraphs(paragraphs.map(({ content }) => content));
  const known = new Map(context.speakers.map((speaker) => [speaker.id, speaker]));
  const isRight = document.legible?.isRight ?? (() => true);
  checkArticle(document, isRight('language') ? (written?.language ?? 'en') : null, known, file);
  if (!written) {
    readNotes(document, file);
    return null;
  }

  const frontMatter = withLocalDates(written, context.timeZone);
  const blocks = textBlocks(document.blocks, running, known);
  const read = attribute(running.text, blocks, {
    language: frontMatter.language,
    published: frontMatter.published,
    speakers: context.speakers,
  });
  const strangers = findStrangers(running.text, read, known, frontMatter.language);
  const found = setStrangersApart(read, strangers);
  if (isRight('language')) {
    checkSpeakerComments(paragraphs, found, running, blocks, frontMatter.language, known, file);
    askWhoItIs(found, strangers, known, file, running.sourceOffset);
  }
  const speakerOf = (attribution: Attribution) => nameSpeaker(attribution, known)?.id ?? null;
  const attributions = publishable(found, running.text, (attribution) => speakerOf(attribution) !== null);
  const voices = readVoices(running, attributions, speakerOf, frontMatter.language);
  const plans = layOutSections(document.blocks, voices, {
    infers: frontMatter.sections !== 'none',
    nameOf: nameLookup(attributions, known),
  });

  const standing = carryPublished(
    context,
    {
      paragraphs: paragraphs.map(({ content, settings }) => ({
        text: content.text,
        pinnedId: settings.id?.value,
      })),
      quotes: attributions.map(({ start, end }) => ({
        text: running.text.slice(start, end),
        paragraph: running.paragraphAt(start),
      })),
      head: {
        headline: frontMatter.headline,
        dek: frontMatter.dek ?? null,
        headings: plans.flatMap(({ heading, start }) =>
          heading ? [{ text: heading.text, paragraph: start }] : [],
        ),
      },
    },
    context,
  );
  for (const { ruleId, reason, paragraph, ...details } of standing.problems) {
    report(file, ruleId, reason, { ...details, place: paragraphs[paragraph]?.settings.id?.place });
  }
  const trace = wordTracer(context.ledger, standing.ledger);
  const { notes } = readNotes(document, file, trace);
  const ids = standing.paragraphs.map(({ id }) => id);
  const ground = {
    running,
    permalinks: standing.paragraphs,
    sourceUrl: frontMatter.source?.url ?? null,
    trace,
  };
  const captioned = {
    language: frontMatter.language,
    published: frontMatter.published,
    known: new Map([...known].filter(([id]) => !strangers.has(id))),
    found: attributions,
  };
  const pictureOf = (written: WrittenPicture) => {
    const picture = placePicture(written, context.findPicture ?? notLookedAt, file);
    const said = captionQuotes(picture?.caption ?? '', speakerSet(written.speaker, known), captioned);
    return picture && { ...picture, ...(said.length > 0 && { quotes: said }) };
  };
  const writers = writersOf(rehypePlugins, file);
  // Which notes speak of the article, its source tells.
  const beside = isRight('source') ? context : { ...context, notesFile: null };
  const allNotes = joinNotes(notes, ground, beside, writers);
  const quotes = assembleQuotes(attributions, standing.quotes, running.text, known, (found) =>
    isLeftOpen(found, paragraphs, running),
  );
  const sections = assembleSections(plans, {
    paragraphs,
    running,
    permalinks: standing.paragraphs,
    quotes,
    notes: allNotes,
    url: context.url,
    writers,
    pictureOf,
  });
  const image = frontMatter.image ? pictureOf(leadOf(frontMatter.image, file)) : null;
  checkCorrections(frontMatter.corrections, standing.paragraphs, file);
  const { review, reviewed, outdated, prints } = keepReview(
    frontMatter.reviewed,
    context.ledger?.reviewed,
    quotes,
  );
  if (frontMatter.reviewed && outdated.length > 0) {
    reportOutdated(outdated, frontMatter.reviewed, file, running.sourceOffset);
  }
  const byline = resolveByline(frontMatter.byline, context.authors ?? [], file);
  if (!document.frontMatter) return null;
  return {
    article: {
      ...published(frontMatter),
      ...byline,
      version: 1,
      slug: context.slug,
      url: context.url,
      reviewed: review,
      ...(frontMatter.reviewed &&
        outdated.length > 0 && { outdatedReview: outdatedReview(frontMatter.reviewed, outdated) }),
      ...(frontMatter.lead && { lead: true as const }),
      image,
      ...(context.formerly?.length && { formerly: [...context.formerly] }),
      sections,
      annotations: assembleAnnotations(allNotes, running, ids),
      speakers: listSpeakers({ image, sections }, attributions, known, frontMatter.published.slice(0, 10)),
      tombstones: standing.tombstones,
      ...((standing.ledger.heads?.length ?? 0) > 1 && { heads: standing.ledger.heads }),
      text: running.text,
    },
    draft: frontMatter.draft,
    ledger: reviewed ? { ...standing.ledger, reviewed } : standing.ledger,
    changes: standing.changes,
    lastReview: frontMatter.reviewed
      ? { by: frontMatter.reviewed.by, date: frontMatter.reviewed.date, outdated, prints }
      : null,
    links: document.links,
  };
}

const outdatedReview = ({ by, date }: Review, outdated: readonly Quote[]) => ({
  by,
  date,
  quotes: outdated.map(({ id }) => id),
});

/** The lead picture, with the place of its file’s name. */
function leadOf(
  { src, alt, caption, credit }: NonNullable<FrontMatter['image']>,
  file: VFile,
): WrittenPicture {
  const at = String(file).indexOf(src);
  const place = positionOf(file, at, at + src.length);
  return { src, alt, caption: caption ?? null, credit: credit ?? null, place };
}

const notLookedAt: FindPicture = (src) => ({ src, path: null, width: null, height: null });

function nameLookup(
  attributions: readonly Attribution[],
  known: ReadonlyMap<string, KnownSpeaker>,
): (id: string) => string {
  const speakers = attributions.map((attribution) => nameSpeaker(attribution, known));
  const names = new Map(speakers.map((speaker) => [speaker?.id, speaker?.name]));
  return (id) => known.get(id)?.name ?? names.get(id) ?? id;
}

/** The front matter with its days as they are told; see `localDate`. */
function withLocalDates(frontMatter: FrontMatter, timeZone = 'UTC'): FrontMatter {
  const { published, updated } = frontMatter;
  return {
    ...frontMatter,
    published: localDate(published, timeZone),
    ...(updated !== undefined && { updated: localDate(updated, timeZone) }),
  };
}

/** The front matter as the model has it: what is missing is null. */
function published({
  draft: _,
  sections: __,
  image: ___,
  reviewed: ____,
  lead: _____,
  dek,
  updated,
  dateline,
  source,
  rights,
  ...rest
}: FrontMatter) {
  return {
    ...rest,
    dek: dek ?? null,
    updated: updated ?? null,
    dateline: dateline ?? null,
    source: source ?? null,
    rights: rights ?? null,
  };
}
