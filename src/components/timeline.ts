import type { Quoted } from './quoted.ts';

/** All lengths in user units of the drawing, which is as wide as a column of text in CSS pixels. */
const WIDTH = 720;
const RADIUS = 6;
const STEP = 2 * RADIUS + 3;

/** A drawing of quotes as dots over a line of days, those of one day above each other. */
export interface Timeline {
  width: number;
  height: number;
  radius: number;
  baseline: number;
  dots: { x: number; y: number; quoted: Quoted }[];
  /** The days at its ends, one where all was said on one day. */
  ends: string[];
}

/** Lays quotes out by their day, from the first day at the left edge to the last at the right. */
export function layTimeline(quotes: readonly Quoted[]): Timeline {
  const days = [...Map.groupBy(quotes, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  const first = Date.parse(days[0]?.[0] ?? '');
  const last = Date.parse(days.at(-1)?.[0] ?? '');
  const tallest = Math.max(0, ...days.map(([, spoken]) => spoken.length));
  const baseline = tallest * STEP + 2;
  const place = (day: string) =>
    last === first ? WIDTH / 2 : RADIUS + ((Date.parse(day) - first) / (last - first)) * (WIDTH - 2 * RADIUS);
  return {
    width: WIDTH,
    height: baseline + 1,
    radius: RADIUS,
    baseline,
    dots: days.flatMap(([day, spoken]) =>
      spoken.map((quoted, index) => ({ x: round(place(day)), y: baseline - STEP * (index + 0.5), quoted })),
    ),
    ends: days.map(([day]) => day).filter((_, index) => index === 0 || index === days.length - 1),
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
