import type { Circumstances } from './circumstances.ts';

const DETERMINER = '(?:an?|the|his|her|its|their|another|one)';
const ADJECTIVES = "(?:[\\p{L}\\p{N}'’-]+ ){0,3}?";
const WRITING =
  'readout|statement|tweets?|letter|op-ed|(?:blog |Facebook |Instagram |social media )?posts?|video|memo|e-?mails?|(?:press |news )?release|filing|complaint|lawsuit|report|message|note|brief|ruling|opinion|book|memoir|essay|column|ad|advertisement|podcast|broadcast|transcript';
const OCCASION =
  'interviews?|speech|address|(?:press|news) conference|conference call|phone call|call|debate|hearing|briefing|testimony|rally|town hall|fund-?raiser|event|summit|meeting|convention|campaign stop|ceremony|forum|conference|appearance';
const OUTLET =
  "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}.’'&-]* ){0,3}?(?:News|Times|Post|Journal|CNN|Fox|MSNBC|NBC|ABC|CBS|NPR|BBC|PBS|AP|Associated Press|Reuters|Bloomberg|Politico|POLITICO|Tribune|Herald|Guardian|Magazine|Radio|TV|Today|Hill|Globe|Telegraph|Observer|Economist|Newsweek|Axios|BuzzFeed|Atlantic|Register|Gazette|Chronicle)(?: (?:News|Business|Radio|Magazine))?\\b";
const NETWORK =
  'social media|Twitter|X(?! \\p{Lu})|Facebook|Instagram|YouTube|Telegram|TikTok|Truth Social|Snapchat|Reddit|television|TV|(?:the )?radio|the (?:Senate|House) floor';
const AUDIENCE =
  "(?:the |a )?(?:[\\p{L}’'-]+ )?(?:reporters|journalists|lawmakers|supporters|voters|crowd|audience|donors|delegates|rallygoers|viewers|listeners)";

const MEDIUM = new RegExp(
  [
    `\\bin ${DETERMINER} ${ADJECTIVES}(?:${WRITING}|${OCCASION})\\b(?: (?:with|on|to) ${OUTLET})?`,
    `\\b(?:at|during) ${DETERMINER} ${ADJECTIVES}(?:${OCCASION})\\b`,
    `\\bon (?:${NETWORK}|${OUTLET})(?!\\p{L})`,
    `\\b(?:by|via|through) (?:e-?mail|phone|telephone|text message|${NETWORK})\\b`,
    `\\b(?:told|tells|telling) (?:${AUDIENCE}|${OUTLET})`,
  ].join('|'),
  'iu',
);

/** Whether it is worth looking closer. */
const MAY_BE_MEDIUM =
  /\b(?:in an?|in the|in one|in another|in his|in her|in its|in their|at|during|on|by|via|through|told|tells|telling)\b/i;

/** In “In a statement, Berg said” the medium opens the sentence; deeper inside it belongs to another verb. */
const OPENS_SENTENCE = 2;

/** Through what something was said, in the text's words: “in a readout”, “on social media”, “told reporters”; or null. */
export function mediumOf(text: string, { before, after }: Circumstances): string | null {
  if (!MAY_BE_MEDIUM.test(text.slice(before.start, after.end))) return null;
  const behind = MEDIUM.exec(text.slice(after.start, after.end));
  if (behind) return behind[0];
  const ahead = MEDIUM.exec(text.slice(before.start, before.end));
  if (!ahead || ahead.index > OPENS_SENTENCE) return null;
  return ahead[0].charAt(0).toLowerCase() + ahead[0].slice(1);
}
