import lexicon from './cue-lexicon.json' with { type: 'json' };

/** How often a word that was met in the training articles was a cue: the least share of each level but the lowest. */
export const CUE_LEVELS = [0.01, 0.03, 0.07, 0.15, 0.3, 0.5, 0.75] as const;

const levels = new Map<string, number>();
for (const [i, words] of lexicon.levels.entries())
  for (const word of words.split(' ')) levels.set(word, i + 1);

/**
 * How strongly a word speaks of saying, believing or wanting.
 *
 * @param lemma lower case
 * @returns 0 (never, or not known) to 7 (three times of four)
 */
export const cueStrength = (lemma: string): number => levels.get(lemma) ?? 0;
