import { decoded } from './permalink-decoded.ts';

/** What stands before a voice’s id in an address. */
const VOICE = '#voice:';

/**
 * Reads the voices of the article: whoever chooses one gets what walks through its words, and is led to the first of them where
 * none is in view.
 */
export function followVoices(): void {
  const cast = document.querySelector('.cast');
  if (!cast) return;
  const choose = () => {
    const voice = cast.querySelector<HTMLInputElement>(':checked')?.value ?? '';
    if (voice !== '') import('./voice-walk.ts');
    const hash = voice === '' ? '' : VOICE + encodeURIComponent(voice);
    if (hash !== '' || location.hash.startsWith(VOICE))
      history.replaceState(history.state, '', hash || location.pathname + location.search);
  };
  // Set in bold, the name may reach below what stays at the end of the line.
  const show = () =>
    cast.querySelector(':checked')?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  let isPointed = false;
  // Arrow keys press what they choose, too, but with no button: the page stays where it is while they go through the voices.
  cast.addEventListener('click', (event) => {
    isPointed = (event as MouseEvent).detail > 0;
  });
  cast.addEventListener('change', () => {
    choose();
    if (isPointed) import('./voice-walk.ts').then(({ leadToWords }) => leadToWords());
    show();
  });
  window.addEventListener('hashchange', () => {
    if (!location.hash.startsWith(VOICE)) return;
    const voice = decoded(location.hash.slice(VOICE.length));
    const radio = cast.querySelector<HTMLInputElement>(`[value="${CSS.escape(voice)}"]`);
    // Told to all who listen, as a press would be.
    if (radio) radio.click();
  });
  if (cast.querySelector('[value=""]:checked')) return;
  choose();
  // Whoever was quicker than this script is still at it.
  if (cast.contains(document.activeElement)) show();
}
