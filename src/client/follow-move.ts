/** Leads from an address of before to where its page stands now, with query and fragment, which the link on the page can't have. */
const link = document.querySelector<HTMLAnchorElement>('a[href]');
if (link) location.replace(link.href + location.search + location.hash);
