/**
 * The hash by which a content security policy knows an inline script or style (CSP 3, SHA-256).
 *
 * @param content what stands between the tags, to the character
 */
export async function contentHash(content: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `sha256-${Buffer.from(digest).toString('base64')}`;
}
