export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The shares of the folds of a cross-validation: least, most, standard deviation. */
export function spread(shares: readonly number[]): string {
  const middle = mean(shares);
  const deviation = Math.sqrt(mean(shares.map((share) => (share - middle) ** 2)));
  return `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}, standard deviation ${(100 * deviation).toFixed(1)}`;
}
