import type { Quoted } from './quoted.ts';

/** In CSS pixels; only how far the days are apart depends on the width there is. */
const RADIUS = 6;
const STEP = 2 * RADIUS + 3;

/** A drawing of quotes as dots over a line of days, those of one day above each other. */
export interface Timeline {
  /** In CSS pixels, as are radius and y. */
  height: number;
  radius: number;
  /** `x` from 0, the first day, to 100, the last; `y` from the top. */
  dots: { x: number; y: number; quoted: Quoted }[];
  /** The days at its ends, one where all was said on one day. */
  ends: string[];
}

/** Lays quotes out by their day, from the first day at the left to the last at the right. */
export function layTimeline(quotes: readonly Quoted[]): Timeline {
  const days = [...Map.groupBy(quotes, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  const first = Date.parse(days[0]?.[0] ?? '');
  const last = Date.parse(days.at(-1)?.[0] ?? '');
  const tallest = Math.max(0, ...days.map(([, spoken]) => spoken.length));
  const height = tallest * STEP;
  const place = (day: string) => (last === first ? 50 : (100 * (Date.parse(day) - first)) / (last - first));
  return {
    height,
    radius: RADIUS,
    dots: days.flatMap(([day, spoken]) =>
      spoken.map((quoted, index) => ({ x: round(place(day)), y: height - STEP * (index + 0.5), quoted })),
    ),
    ends: days.map(([day]) => day).filter((_, index) => index === 0 || index === days.length - 1),
  };
}

function round(share: number): number {
  return Math.round(share * 10) / 10;
}
