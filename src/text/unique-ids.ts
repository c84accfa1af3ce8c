/**
 * Numbers ids of the same form: the first stays as it is, the next ends in `-2`, and so on, passing over what stands already.
 *
 * @param taken Ids that are given already.
 */
export function uniqueIds(taken: Iterable<string> = []): (id: string) => string {
  const given = new Set(taken);
  const counts = new Map<string, number>();
  return (id) => {
    let count = counts.get(id) ?? 0;
    let candidate: string;
    do {
      count++;
      candidate = count === 1 ? id : `${id}-${count}`;
    } while (given.has(candidate));
    counts.set(id, count);
    given.add(candidate);
    return candidate;
  };
}
