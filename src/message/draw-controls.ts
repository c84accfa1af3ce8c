/**
 * Controls, for which a terminal does what they say; and those that turn the direction of the letters after them, so that words read in an
 * order that is not theirs (Unicode, UAX 9, 2.1 to 2.6).
 */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text for a terminal: controls are drawn, not sent. Line feeds and tabs stay if `isLaidOut`. */
export function drawControls(text: string, isLaidOut = false): string {
  return text.replace(CONTROL, (control) =>
    isLaidOut && /[\n\t]/.test(control) ? control : picture(control),
  );
}

/** Unicode has pictures of the characters before the space; others are named by their number. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20
    ? String.fromCodePoint(0x2400 + code)
    : `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
