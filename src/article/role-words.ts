import { withoutAccents } from '../text/without-accents.ts';

/** Words of rank, which people of every trade have: a chief nurse is no Chief Economist. */
const RANK =
  /^(?:chief|senior|junior|deputy|vice|assistant|acting|former|retired|leading|general|head|national|local|new|young|old|ex)$/;
/** Forms of address, which are no trade. */
const ADDRESS =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lady|lord|herr|frau|mme|monsieur|madame|senor|senora|signor|signora)$/;
/** Words of belonging, behind which more is said of what somebody is: “professor of economics”. */
const OF = /^(?:of|de|du|des|di|do|da|d)$/;
/** Other words that end what somebody is: “a nurse from Zenda”. */
const ENDS =
  /^(?:at|in|for|from|with|on|by|to|near|who|that|which|whose|where|based|working|living|aus|bei|beim|im|am|an|vom|von|für|die|das|dem|den|der|mit|en|à|au|aux|chez|dans|pour|qui|por|con|para|que|del|della|dal|dalla|per|presso|che|em|no|na|com)$/;
const ARTICLE =
  /^(?:an?|the|another|one|ein|eine[mnrs]?|der|die|das|une?|l[ea]s?|los|una?|uno|il|lo|gli|uma?|os?|as?)$/;

/** What a description or an office says that somebody is. */
export interface RoleWords {
  /** All that tell a trade or an office, lower case, without accents. */
  words: readonly string[];
  /** The one that the others go with: “economist” in “chief economist at the Bank of Zenda”. */
  head: string | undefined;
}

/**
 * @param description “a nurse from Zenda”, “Professor of Economics”
 * @param isHeadFirst whether what somebody is stands before what kind of it, as in French
 */
export function roleWords(description: string, isHeadFirst: boolean): RoleWords {
  const [phrase = ''] = description.split(/[,;:()]/);
  const all = phrase.match(/[\p{L}\p{M}]+/gu) ?? [];
  const from = all.findIndex((word) => !ARTICLE.test(word.toLowerCase()));
  const group: string[] = [];
  let isBehindOf = false;
  let head: string | undefined;
  for (const written of from === -1 ? [] : all.slice(from)) {
    const word = plain(written);
    if (ENDS.test(word)) break;
    if (OF.test(word)) isBehindOf = true;
    else if (word.length > 1 && ![ARTICLE, RANK, ADDRESS].some((idle) => idle.test(word))) {
      group.push(word);
      if (!isBehindOf && (!isHeadFirst || head === undefined)) head = word;
    }
  }
  return { words: group, head };
}

/** Whether two descriptions may be of one trade or office: “a professor of economics” and “Chief Economist”. */
export function mayAgree(one: RoleWords, other: RoleWords): boolean {
  return (
    one.words.some((word) => other.head !== undefined && isOfOneStem(word, other.head)) ||
    other.words.some((word) => one.head !== undefined && isOfOneStem(word, one.head))
  );
}

/** In letters: shorter beginnings are shared by words that have nothing to do with each other. */
const SHORTEST_STEM = 5;
const LONGEST_ENDING = 3;

function isOfOneStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let stem = 0;
  while (stem < shorter && one[stem] === other[stem]) stem++;
  return (
    one === other ||
    `${one}s` === other ||
    `${other}s` === one ||
    stem >= Math.max(SHORTEST_STEM, shorter - LONGEST_ENDING)
  );
}

const plain = (word: string) => withoutAccents(word).toLowerCase();
