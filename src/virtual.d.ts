declare module 'virtual:readout/settings' {
  /** What the owner has set; see `src/settings/options.ts`. */
  export const settings: import('./settings/settings.ts').Settings;
  export const href: import('./settings/addresses.ts').Addresses['href'];
  export const absolute: import('./settings/addresses.ts').Addresses['absolute'];
}
