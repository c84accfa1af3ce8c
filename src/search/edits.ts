/**
 * How many slips of the finger lie between two words: letters too many, missing, wrong, or two swapped (optimal string
 * alignment, a restricted Damerau-Levenshtein distance). Gives `most + 1` if it is more than `most`, which is 1 or more.
 */
export function edits(a: string, b: string, most: number): number {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [endA - start, endB - start];
  // What most pairs come down to, without the table of all alignments.
  if (restA === 0 || restB === 0) return Math.min(restA + restB, far);
  if (restA === 1 && restB === 1) return Math.min(1, far);
  if (most < 2) return restA === 2 && restB === 2 && swapped(a, b, start) ? most : far;
  return alignment(a.slice(start, endA), b.slice(start, endB), far);
}

function swapped(a: string, b: string, at: number): boolean {
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}

function alignment(a: string, b: string, far: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j - 1] ?? far) + 1,
        (above[j] ?? far) + 1,
        (above[j - 1] ?? far) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= far) return far;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? far, far);
}
