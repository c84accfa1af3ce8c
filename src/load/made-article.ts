import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Article } from '../schema/article.ts';

/** An article as a build goes on with it: plain data, for it comes from a cache or from another thread. */
export interface MadeArticle {
  /** Names all that the article and its pages are made of; the same key stands for the same pages. */
  key: string;
  article: Article;
  /** The article as JSON, to be published. */
  json: string;
  /** The Markdown as written, less a byte order mark. */
  markdown: string;
  /** The Markdown file, from the root. */
  path: string;
  draft: boolean;
  /** The ledger that this version of the article needs; null when it is saved already. */
  ledger: { path: string; text: string; changes: string } | null;
}

/** An article file that was read, what became of it, and what there is to say of the files it was read from. */
export interface Made {
  path: string;
  /** Null when the file cannot be published as it is. */
  made: MadeArticle | null;
  problems: Problem[];
}

/** What became of an article file, on its way from another thread. */
export type SentArticle = Omit<Made, 'made'> & { made: Omit<MadeArticle, 'article'> | null };

/** Text is sent and read faster than an article is copied. */
export function toSend({ made, ...others }: Made): SentArticle {
  if (!made) return { ...others, made };
  const { article: _, ...withoutArticle } = made;
  return { ...others, made: withoutArticle };
}

/** What was sent, whole. */
export function asSent({ made, ...others }: SentArticle): Made {
  return { ...others, made: made && { ...made, article: JSON.parse(made.json) } };
}

/** A message on a file, as plain data. */
export interface Problem {
  path: string;
  reason: string;
  ruleId: string | undefined;
  fatal: boolean | undefined;
  place: VFileMessage['place'];
  actual: string | undefined;
  expected: string[] | undefined;
}

/** The messages on files as plain data. */
export function problemsOf(files: readonly VFile[]): Problem[] {
  return files.flatMap(({ path, messages }) =>
    messages.map(({ reason, ruleId, fatal, place, actual, expected }) => ({
      path,
      reason,
      ruleId,
      fatal: fatal ?? undefined,
      place,
      actual,
      expected,
    })),
  );
}

/** The files that the messages are on, without their text; the named file is always among them, and the first. */
export function filesOf({ path, problems }: Made, root: string): [VFile, ...VFile[]] {
  const first = new VFile({ path, cwd: root });
  const files = new Map([[path, first]]);
  for (const { path: on, reason, ruleId, fatal, place, actual, expected } of problems) {
    const file = files.get(on) ?? new VFile({ path: on, cwd: root });
    files.set(on, file);
    const message = new VFileMessage(reason, { place, ruleId, source: 'readout' });
    message.name = place ? `${on}:${message.name}` : on;
    file.messages.push(Object.assign(message, { file: on, fatal, actual, expected }));
  }
  const [, ...others] = files.values();
  return [first, ...others];
}
