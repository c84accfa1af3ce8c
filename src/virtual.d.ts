declare module 'virtual:readout/settings' {
  /** What the owner has set; see `src/settings/options.ts`. */
  export const settings: import('./settings/settings.ts').Settings;
  export const href: import('./settings/addresses.ts').Addresses['href'];
  export const absolute: import('./settings/addresses.ts').Addresses['absolute'];
}

declare module 'virtual:readout/paper' {
  /** A component of the owner’s, or null where there is none. */
  type Own = ((props: Record<string, unknown>) => unknown) | null;

  /** The addresses of the owner’s pictures. */
  export const logo: string | null;
  export const icon: string | null;
  /** The owner’s style sheets, one after the other. */
  export const styles: string;
  /** The paper’s folder, as an absolute path. */
  export const root: string;
  /** The engine’s. */
  export const version: string;
  export const theme: import('./settings/theme.ts').Theme;
  export const Head: Own;
  export const Header: Own;
  export const Footer: Own;
  export const HomeTop: Own;
  export const ArticleEnd: Own;
}

/** What Vite puts into scripts. */
interface ImportMeta {
  /** The paper's words, each where a script names it; see `src/settings/script-words.ts`. */
  readonly words: import('./locales/words.ts').Words & { readonly language: string; readonly locale: string };
}

interface ImportMetaEnv {
  /** Whether the site has a search engine of its own. */
  readonly SEARCH_ENGINE: boolean;
}
