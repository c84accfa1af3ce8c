import { VFile } from 'vfile';
import { buildArticle } from '../../src/article/build-article.ts';
import type { Article } from '../../src/schema/article.ts';
import { messagesOf } from '../messages-of.ts';

const MARKDOWN = `---
headline: A bridge & its cost
dek: The town opens “the long one”.
published: 2024-05-07
updated: 2024-05-08T09:00:00+02:00
byline: [Ada Rook, The Ferry]
dateline: Saltmouth
source: {title: Council minutes, url: 'https://council.example/minutes', publisher: Saltmouth Council}
rights: CC BY 4.0
topics: [Bridges, Town Hall]
corrections: [{date: 2024-05-09, text: 'The bridge has nine arches, not eight.'}]
---

“The bridge cost nine million[^cost] and not a penny more,” Mayor Ada Finch said on Monday.

The Town Hall said in a statement that “the bridge is open to all[^all]”. It has nine arches.

Two councillors said that nobody was asked.

- One [arch](https://arch.example/) is *new*.
- One is 5 < 6 & tired.

[^cost]: “nine million” — **Fact-check: False.** The minutes say *eleven*. — *Ada Rook, 2024-05-08*
[^all]: “open to all” — **Context.** Not to [lorries](/articles/lorries/). — *The Ferry*
`;

/** An article of invented people that has one of everything that can leave the site. */
export function sampleArticle(): Article {
  const file = new VFile({ path: 'content/articles/bridge.md', value: MARKDOWN });
  const built = buildArticle(file, {
    slug: 'bridge',
    url: 'https://ferry.example/paper/articles/bridge/',
    speakers: [
      {
        id: 'ada-finch',
        name: 'Ada Finch',
        aliases: ['Mayor Ada Finch'],
        kind: 'person',
        role: 'Mayor of Saltmouth',
        roles: [],
        links: ['https://people.example/finch'],
      },
      {
        id: 'town-hall',
        name: 'Town Hall',
        aliases: ['The Town Hall'],
        kind: 'organization',
        roles: [],
        links: [],
      },
    ],
    ledger: null,
    today: '2024-05-07',
    keepWordings: false,
  });
  if (!built || file.messages.length > 0) throw new Error(messagesOf(file).join('\n'));
  return built.article;
}
