/**
 * A script to stand behind the only link of a page: it leads on, with query and fragment, which the link can't have.
 *
 * It is no script that Astro processes: the policy of every page of a paper would name those.
 */
export const followMove = `const to=new URL(document.querySelector('a').href);to.search=location.search;if(location.hash)to.hash=location.hash;location.replace(to)`;
