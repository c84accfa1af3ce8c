import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate } from '../../src/text/local-date.ts';

test.for([
  ['2025-03-18', 'America/New_York', '2025-03-18'],
  ['2025-03-18T23:30:00-05:00', 'Europe/Berlin', '2025-03-18T23:30:00-05:00'],
  ['2025-03-18T23:30:00Z', 'Europe/Berlin', '2025-03-19T00:30:00+01:00'],
  ['2025-07-18T23:30:00Z', 'Europe/Berlin', '2025-07-19T01:30:00+02:00'],
  ['2025-03-18T02:00:00Z', 'America/St_Johns', '2025-03-17T23:30:00-02:30'],
  ['2025-03-18T09:00:00Z', 'Europe/London', '2025-03-18T09:00:00Z'],
] as const)('%s in %s is written %s', ([date, timeZone, local]) => {
  expect(localDate(date, timeZone)).toBe(local);
});

test('an instant stays the same instant in every time zone', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      (date, timeZone) => {
        const written = `${date.toISOString().slice(0, 19)}Z`;
        expect(Date.parse(localDate(written, timeZone))).toBe(Date.parse(written));
      },
    ),
  );
});
