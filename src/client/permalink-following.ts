/** Looks after those who follow a permalink, or come with one: what that takes is loaded then, and not for those who only read. */
export function followPermalinks(): void {
  const load = () => {
    import('./permalink-guide.ts');
  };
  if (location.hash === '') window.addEventListener('hashchange', load, { once: true });
  else load();
}
