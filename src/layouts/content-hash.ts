import { hash } from 'node:crypto';

/**
 * The hash by which a content security policy knows an inline script or style (CSP 3, SHA-256).
 *
 * @param content what stands between the tags, to the character; as bytes, in UTF-8
 */
export function contentHash(content: string | Uint8Array): `sha256-${string}` {
  return `sha256-${hash('sha256', content, 'base64')}`;
}
