import { escapeMarkup } from '../text/html.ts';

/** Characters that XML 1.0 cannot hold, not even as references. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in an XML element or attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(UNSPEAKABLE, '\uFFFD'));
}
