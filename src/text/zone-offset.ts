/** By time zone: making one takes a hundred times as long as asking it, and a paper asks for each of its articles. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * How far ahead of UTC a time zone is at an instant, in minutes.
 *
 * @param timeZone an IANA name
 */
export function zoneOffset(instant: Date, timeZone: string): number {
  const asked = `${timeZone} ${instant.getTime()}`;
  const offset = offsets.get(asked) ?? findOffset(instant, timeZone);
  offsets.set(asked, offset);
  return offset;
}

/** A build asks several times when each of its articles begins, and many begin on the same day. */
const offsets = new Map<string, number>();

function findOffset(instant: Date, timeZone: string): number {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = 0, minutes = 0] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
