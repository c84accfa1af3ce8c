/** Characters of a path with which Vite or Astro's compiler take it for something else. */
const UNFIT = /["#?]/g;

/**
 * @param root the paper's folder, as an absolute path
 * @throws Error with a sentence that says what to do, when no site can be built in the folder
 */
export function refuseFolder(root: string): void {
  const unfit = [...new Set(root.match(UNFIT))].map((character) => `“${character}”`);
  if (unfit.length === 0) return;
  throw new Error(
    `The paper lies in ${root}, a path with ${unfit.join(' and ')} in it, where Astro builds no site; move it to a folder without.`,
  );
}
