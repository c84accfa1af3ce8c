/** A colour as browsers take it, by the reader’s choice of light or dark. */
interface Shades {
  light: string;
  dark: string;
}

/** A face that the owner’s style sheets bring. */
export interface Face {
  /** The file, as an absolute path: WOFF2, WOFF, TrueType or OpenType. */
  file: string;
  /** The lightest and the boldest that it can be, from 1 to 1000. */
  weights: readonly [min: number, max: number];
}

/** What the custom properties of the style sheets come to, for what is no HTML. */
export interface Theme {
  /** What everything stands on: `--paper`. */
  paper: Shades;
  /**
   * `--paper`, `--ink`, `--ink-quiet`, `--marker-strong`, and `--voice-1` with those that follow it, in their light shades, as
   * `#rrggbb` or a name.
   */
  card: { paper: string; ink: string; quiet: string; marker: string; voices: readonly string[] };
  /** Whether articles are set in the face that the engine brings. */
  readingFont: boolean;
  /** The owner’s faces of the family that articles are set in, upright. */
  faces: readonly Face[];
}
