import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../../src/cli/gates/launch-options.ts';

const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page on a phone, slow 4G and a slow processor simulated. */
export interface Audited {
  /** In the four categories, in the order of Lighthouse's own report: 0 to 100. */
  points: number[];
  /** When the largest part of the page was painted, in ms. */
  largestPaint: number;
  layoutShift: number;
  /** What cost points, a line each. */
  failed: string[];
}

/** A Lighthouse with the tests' own browser. */
export interface Lighthouse {
  audit(address: string): Promise<Audited>;
  stop(): Promise<void>;
}

/** What is used of Lighthouse's result. */
interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
}

type Run = (address: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/** @param repository the project's folder; npm keeps Lighthouse in its `.cache` */
export async function startLighthouse(repository: string): Promise<Lighthouse> {
  const run = await install(path.join(repository, '.cache', 'lighthouse'));
  const port = await freePort();
  const options = await launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  return {
    async audit(address) {
      const result = await run(address, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
      if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
      return summary(result.lhr);
    },
    stop: () => browser.close(),
  };
}

async function install(folder: string): Promise<Run> {
  const entry = path.join(folder, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(entry)) {
    console.log(`Fetching lighthouse@${VERSION} …`);
    const args = ['install', '--no-save', '--prefix', folder, `lighthouse@${VERSION}`];
    const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`npm could not fetch lighthouse@${VERSION}.`);
  }
  return (await import(pathToFileURL(entry).href)).default;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function summary({ categories, audits }: Report): Audited {
  const costly = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []).filter(
    ({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1,
  );
  return {
    points: CATEGORIES.map((id) => (categories[id]?.score ?? 0) * 100),
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.POSITIVE_INFINITY,
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.POSITIVE_INFINITY,
    failed: costly.map(({ id }) => `${id}: ${audits[id]?.title}, ${audits[id]?.score}`),
  };
}
