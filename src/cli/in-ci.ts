/** Whether a continuous integration engine runs this: what it saved would be lost, and links with it. */
export function inCi(): boolean {
  const { CI } = process.env;
  return CI === 'true' || CI === '1';
}
