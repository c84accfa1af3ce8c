import { formatDay } from './format-day.ts';
import type { Quoted } from './quoted.ts';

/** All lengths in user units of the drawing, which is as wide as a column of text in CSS pixels. */
const WIDTH = 720;
const RADIUS = 6;
const STEP = 2 * RADIUS + 3;
const FOOT = 28;

/** A drawing of quotes as dots over a line of days, those of one day above each other. */
export interface Timeline {
  width: number;
  height: number;
  radius: number;
  baseline: number;
  dots: { x: number; y: number; quoted: Quoted }[];
  ticks: { x: number; anchor: 'start' | 'middle' | 'end'; label: string }[];
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
    height: baseline + FOOT,
    radius: RADIUS,
    baseline,
    dots: days.flatMap(([day, spoken]) =>
      spoken.map((quoted, index) => ({ x: round(place(day)), y: baseline - STEP * (index + 0.5), quoted })),
    ),
    ticks:
      first === last
        ? days.map(([day]) => ({ x: WIDTH / 2, anchor: 'middle', label: formatDay(day) }))
        : [
            { x: 0, anchor: 'start', label: formatDay(days[0]?.[0] ?? '') },
            { x: WIDTH, anchor: 'end', label: formatDay(days.at(-1)?.[0] ?? '') },
          ],
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
