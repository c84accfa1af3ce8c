import { icon, theme, version } from 'virtual:readout/paper';
import { absolute, href, settings } from 'virtual:readout/settings';
import { CARD_HEIGHT, CARD_WIDTH } from '../components/cards/card.ts';
import { wordingOf } from '../components/wording-of.ts';
import type { Picture } from '../schema/picture.ts';
import { type Html, html } from '../text/html.ts';
import { pageTitle } from './page-title.ts';

/** What a page says of itself to those who do not read it. */
export interface HeadTags {
  /** What the page is, without the site’s name. */
  title: string;
  /** One or two sentences, for search engines and for those who share the page. */
  description: string;
  /** The page’s path from the home page on; the address it is known by. */
  path: string;
  /** What it is to those who share it. */
  type?: 'website' | 'article';
  /** The path of the picture that stands for the page where it is shared, 1200 by 630 pixels, with a text part in its page. */
  card?: string | undefined;
  /** The picture that stands for it instead of the card. */
  picture?: Picture | null;
  /** The path of the folder of the page’s own feeds; without one, the site’s is told of. */
  feeds?: string;
}

/** The tags of a page’s head that differ from page to page. */
export function headTags({
  title,
  description,
  path,
  type = 'website',
  card,
  picture,
  feeds,
}: HeadTags): Html {
  const address = absolute(path);
  const feed = wordingOf().say('feedOf', { title: feeds === undefined ? settings.title : title });
  return html`
    <title>${pageTitle(title, settings.title)}</title>
    <meta name="generator" content="Readout ${version}">
    <meta name="description" content="${description}">
    <link rel="canonical" href="${address}">
    <link rel="icon" href="${icon ?? href('icon.svg')}">
    <meta name="theme-color" content="${theme.paper.light}" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="${theme.paper.dark}" media="(prefers-color-scheme: dark)">
    <link rel="alternate" type="application/atom+xml" title="${feed}" href="${href(`${feeds ?? ''}feed.xml`)}">
    ${feeds === undefined ? '' : jsonFeed(title, feeds)}
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <meta property="og:type" content="${type}">
    <meta property="og:url" content="${address}">
    <meta property="og:site_name" content="${settings.title}">
    ${picture ? pictureTags(picture) : card === undefined || !settings.cards ? '' : cardTags(card, description)}`;
}

function jsonFeed(title: string, feeds: string): Html {
  return html`<link rel="alternate" type="application/feed+json" title="${wordingOf().say('jsonFeedOf', { title })}" href="${href(`${feeds}feed.json`)}">`;
}

function pictureTags({ src, alt }: Picture): Html {
  return html`
    <meta property="og:image" content="${src}">
    <meta property="og:image:alt" content="${alt}">
    <meta name="twitter:card" content="summary_large_image">`;
}

function cardTags(card: string, description: string): Html {
  return html`
    <meta property="og:image" content="${absolute(card)}">
    <meta property="og:image:width" content="${String(CARD_WIDTH)}">
    <meta property="og:image:height" content="${String(CARD_HEIGHT)}">
    <meta property="og:image:alt" content="${description}">
    <meta name="twitter:card" content="summary_large_image">`;
}
