/** The name of the browser’s cache of pages that were read. */
export const KEPT_PAGES = 'pages';
