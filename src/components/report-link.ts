/**
 * A link by which a reader tells of something wrong, with what it is about filled in.
 *
 * @param to an e-mail address, or the `https:` address of a form for new issues, which takes `title` and `body`
 */
export function reportLink(to: string, about: { title: string; body: string }): string {
  if (to.startsWith('https://')) {
    const address = new URL(to);
    for (const [name, value] of Object.entries(about)) address.searchParams.set(name, value);
    return address.href;
  }
  return `mailto:${to}?subject=${encodeURIComponent(about.title)}&body=${encodeURIComponent(about.body)}`;
}
