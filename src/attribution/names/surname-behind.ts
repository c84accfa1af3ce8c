import type { Token } from '../../text/token.ts';
import { sexOfName } from './gender.ts';

/** The surname that is a stretch of time, too; what the tagger calls an adjective may be any. */
const TIME = 'Day';

/**
 * Whether a word right behind a known given name is the surname, whatever the tagger takes it for: “Karl French of the mill”,
 * “Anna Day, a baker”. Not where a noun follows, as in “Karl French bakeries”.
 */
export function isSurname(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || !before || !token || before.pos !== 'PROPN') return false;
  if (token.pos !== 'ADJ' && token.text !== TIME) return false;
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
  return sexOfName(before.text) !== null;
}
