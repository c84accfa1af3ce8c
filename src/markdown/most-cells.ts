/** How many bars, which begin and end cells, a table of Markdown may have: its parser’s time grows faster than their number. */
export const MOST_CELLS = 8000;
