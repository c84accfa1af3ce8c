/** A ground that a rule lays under words, and the tokens of what can stand on it. */
export interface Highlight {
  selector: string;
  ground: string;
  texts: string[];
  /** `voice` for the colours of all speakers. */
  lines: string[];
}

/** Under nothing but words of its own: no quiet text, no lines. */
const WORDS_ALONE = /(::[\w-]+|\b(mark|ins)|\.shared|:hover)$/;
/** Under words of speakers, with the lines by which these are told apart. */
const WORDS_OF_SPEAKERS = /data-quote|data-paragraph|data-followed/;

/**
 * The highlights of a style sheet: grounds in the colours of a marker. What a rule does not name itself it takes from
 * around it, where text may be plain or, while another speaker is pointed at, quiet.
 */
export function highlights(css: string): Highlight[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, selector = '', body = '']) => {
    const ground = /(?:background|--lit):\s*var\(--(marker(?:-strong)?)\)/.exec(body)?.[1];
    return ground
      ? [{ selector: selector.trim().replace(/\s+/g, ' '), ground, ...standing(selector.trim(), body) }]
      : [];
  });
}

function standing(selector: string, body: string): Pick<Highlight, 'texts' | 'lines'> {
  const named = (property: string) =>
    new RegExp(`(?<![\\w-])${property}:\\s*var\\(--([\\w-]+)\\)`).exec(body)?.[1];
  // `--plain` is the colour of marks and of their numbers.
  const own = named('color') ?? named('--plain');
  const texts = own ? [own] : ['ink', 'ink-quiet'];
  if (WORDS_ALONE.test(selector)) return { texts, lines: [] };
  const rule = WORDS_OF_SPEAKERS.test(selector) ? [named('--rule') ?? 'voice'] : [];
  return {
    texts: [...texts, named('--ink-quiet') ?? 'ink-quiet'],
    lines: [named('--line') ?? 'line', ...rule],
  };
}
