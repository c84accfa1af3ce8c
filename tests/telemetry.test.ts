import { afterEach, expect, test, vi } from 'vitest';
import { readout } from '../src/integration.ts';

afterEach(() => void vi.unstubAllEnvs());

test('a paper turns Astro’s telemetry off, whichever command of Astro’s reads its settings', () => {
  vi.stubEnv('ASTRO_TELEMETRY_DISABLED', undefined);
  readout({ title: 'The Holm Gazette', description: 'News of an island', language: 'en' });
  expect(process.env['ASTRO_TELEMETRY_DISABLED']).toBe('1');
});
