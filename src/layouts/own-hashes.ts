import { contentHash } from './content-hash.ts';

/** All but data, for which no policy is asked. */
const SCRIPTS = /<script(?![^>]*\btype="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;
const STYLES = /<style[^>]*>([\s\S]*?)<\/style>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/**
 * A page whose policy vouches for what stands in it and for nothing else: Astro names in every page the hashes of all scripts of
 * the site, and of its own for frameworks. Other hosts, and files, stay as they are.
 *
 * @param page in UTF-8
 */
export function ownHashes(page: Buffer): Buffer<ArrayBuffer> {
  // A letter for each byte: what is looked for is ASCII, and all else only passes through, as it does a thousand times a minute.
  const letters = page.toString('latin1');
  const found = [...letters.matchAll(SCRIPTS), ...letters.matchAll(STYLES)];
  const own = new Set(found.map(([, content = '']) => contentHash(Buffer.from(content, 'latin1'))));
  const whole = letters.replace(POLICY, (policy) =>
    policy.replace(/ '(sha256-[^']*)'/g, (known, hash: `sha256-${string}`) => (own.has(hash) ? known : '')),
  );
  return Buffer.from(whole, 'latin1');
}
