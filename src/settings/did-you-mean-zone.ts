import { didYouMean } from '../message/nearest.ts';

/** The end of a sentence that suggests the time zone that was meant, which may be written by its city alone: ` Did you mean “…”?`, or nothing. */
export function didYouMeanZone(written: string): string {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = written.trim().replaceAll(' ', '_').toLowerCase();
  const whole = zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`));
  return whole === undefined ? didYouMean(written, zones) : ` Did you mean “${whole}”?`;
}
