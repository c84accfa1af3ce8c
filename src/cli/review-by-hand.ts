import { isoToday } from '../load/iso-today.ts';
import { loadPlugins } from '../load/load-plugins.ts';
import { type ReadContext, readContext } from '../load/read-context.ts';
import { readPeople } from '../load/read-people.ts';
import { readArticle, type SiteArticle } from '../load/read-site.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Dialogue } from './dialogue.ts';
import { discardHalfReview, type HalfReview, readHalfReview, saveHalfReview } from './half-review.ts';
import { speakerMaker, speakerPath } from './make-speaker.ts';
import { tellVerdict } from './present-quote.ts';
import { quotesToReview, type ReviewedQuote } from './quotes-to-review.ts';
import { reviewSession } from './review-session.ts';
import { type Choice, speakerChoices } from './speaker-choices.ts';
import { counted, fileOf, replaced, whatIsLeft } from './tell-review.ts';
import { writeReviewed } from './write-reviewed.ts';

/** How many of the answers before are told. */
const MOST_TOLD = 5;

/**
 * Has an editor go through the quotes of an article, and writes the review once all are looked at.
 *
 * @param by who reviews
 * @returns whether to go on with the next article, and whether this one is written
 */
export async function reviewByHand(
  { path: file }: Pick<SiteArticle, 'path'>,
  before: ReadContext,
  by: string,
  dialogue: Dialogue,
): Promise<'written' | 'unwritten' | 'stopped'> {
  const context = await readAnew(before);
  const { root, speakers, plugins } = context;
  // It may have been written, or its speakers been given files, since the others were reviewed.
  const { article: site } = readArticle(file, context);
  if (!site || !plugins) {
    dialogue.say(`\n${fileOf(root, { path: file })} has a mistake by now: npm run readout -- check`);
    return 'unwritten';
  }
  const { article, lastReview } = site;
  const quotes = quotesToReview(site, plugins, speakers);
  const choices = speakerChoices(article, speakers);
  dialogue.say(`\n${fileOf(root, site)}: ${article.headline}`);
  const left = whatIsLeft(
    site,
    quotes.map(({ quote }) => quote),
  );
  dialogue.say(`It is ${left}.`);
  const isOwn = lastReview?.by === by;
  if (lastReview && !isOwn) dialogue.say(`As ${by} signs for all of them, all are asked.`);
  const half = readHalfReview(root, article.slug, quotes);
  const answered = half?.by === by ? half.answers : new Map<string, string>();
  if (half) dialogue.say(tellHalf(half, by, quotes, choices));
  const { verdicts, isDone, lacking } = await reviewSession(
    {
      article,
      quotes,
      choices,
      asksChangedOnly: isOwn,
      answered,
      save: (answers) => saveHalfReview(root, article.slug, { by, answers }, quotes),
      makeSpeaker: speakerMaker(root),
    },
    dialogue,
  );
  if (lacking.length > 0) {
    const files = lacking.map(({ id }) => speakerPath(id)).join(', ');
    dialogue.say(`Nothing is written yet: make ${files}, and review again. All your answers are kept.`);
    return 'unwritten';
  }
  if (!isDone) {
    dialogue.say('Stopped. The next review goes on here; an article is written when all of it is answered.');
    return 'stopped';
  }
  const review = { by, date: isoToday() };
  try {
    const comments = await writeReviewed(site, verdicts, review, await readAnew(context));
    discardHalfReview(root, article.slug);
    dialogue.say(`${site.path} is reviewed by ${by}${replaced(site, review)}; ${tellComments(comments)}`);
    return 'written';
  } catch (error) {
    dialogue.say(
      `${error instanceof Error ? error.message : error}\nAll your answers are kept; the next review goes on from them.`,
    );
    return 'unwritten';
  }
}

/** The context with whoever has a file by now. */
async function readAnew({ root, settings, plugins, today, book }: ReadContext): Promise<ReadContext> {
  return readContext(root, settings, readPeople(root).people, {
    plugins: plugins ?? (await loadPlugins(root)),
    today,
    book,
  });
}

function tellHalf(
  { by: then, answers }: HalfReview,
  by: string,
  quotes: readonly ReviewedQuote[],
  choices: readonly Choice[],
): string {
  const told = quotes.flatMap(({ quote }) => {
    const verdict = answers.get(quote.id);
    return verdict === undefined ? [] : [`${excerpt(quote.text)} ${tellVerdict(quote, verdict, choices)}`];
  });
  const more = told.length > MOST_TOLD ? [`and ${told.length - MOST_TOLD} more`] : [];
  const again =
    then === by
      ? ''
      : ` by ${then}, and ${told.length === 1 ? 'is' : 'are'} asked again, as ${by} signs for all`;
  return [`${told.length} answered before${again}:`, ...told.slice(0, MOST_TOLD), ...more].join('\n  ');
}

function tellComments(lines: readonly number[]): string {
  if (lines.length === 0) return 'no comment was needed';
  const at = `${lines.length === 1 ? 'line' : 'lines'} ${new Intl.ListFormat('en').format(lines.map(String))}`;
  return `wrote ${counted(lines.length, 'comment')}, at ${at}`;
}
