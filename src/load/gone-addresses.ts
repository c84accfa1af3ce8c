import { VFile } from 'vfile';
import { parseLedger } from '../permalinks/parse-ledger.ts';
import { type AddressBook, formerNames, type Withdrawal } from '../schema/address-book.ts';
import { LEDGERS } from './content-files.ts';
import { entrySort } from './entry-sort.ts';
import { readTextFile } from './read-text-file.ts';

/** An address at which something stood, as a path from the home page on, with a slash at its end. */
export interface GoneAddress {
  path: string;
  /** The path at which it stands now. */
  to: string | null;
  /** Why it stands nowhere any more. */
  withdrawn: Withdrawal | null;
}

/** What a site has, and what was renamed or withdrawn. */
interface Published {
  book: AddressBook;
  articles: readonly { slug: string }[];
  speakers: readonly { id: string }[];
}

/**
 * The addresses of a site's articles and speakers that were renamed or withdrawn, and of the withdrawn articles' quotes. Of those
 * that are not published themselves, there are none.
 *
 * @param root the folder that holds `content/`, as an absolute path
 */
export function goneAddresses(root: string, { book, articles, speakers }: Published): GoneAddress[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const ids = new Set(speakers.map(({ id }) => id));
  return (['articles', 'speakers'] as const).flatMap((kind) =>
    Object.entries(book[kind]).flatMap(([name, history]): GoneAddress[] => {
      const { withdrawn = null } = history;
      if (!withdrawn && !(kind === 'articles' ? slugs : ids).has(name)) return [];
      const path = `${kind}/${name}/`;
      const own = withdrawn ? [path, ...(kind === 'articles' ? quotePaths(root, name) : [])] : [];
      return [
        ...formerNames(name, history).map((former) => ({
          path: `${kind}/${former}/`,
          to: path,
          withdrawn: null,
        })),
        ...own.map((each) => ({ path: each, to: null, withdrawn })),
      ];
    }),
  );
}

/** The pages that an article's quotes had. */
function quotePaths(root: string, slug: string): string[] {
  const ledgerPath = `${LEDGERS}/${slug}.json`;
  // Whose ledger was deleted, too, has its own address still.
  if (entrySort(`${root}/${ledgerPath}`) === null) return [];
  const file = readTextFile(root, ledgerPath);
  const ledger = parseLedger(new VFile({ path: file.path, value: String(file) }));
  return (ledger?.quotes ?? []).map(({ id }) => `articles/${slug}/quotes/${id}/`);
}
