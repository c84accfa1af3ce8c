// All that an article can do and its text does not need, in one file that comes after the text.
import styles from '../styles/share.css?inline';
import './note-opener.ts';
import './note-switch.ts';
import './print-date.ts';
import './section-rail.ts';
import './share-said.ts';
import './permalink-copy.ts';
import { offerEarlier } from './as-it-was-offer.ts';
import { followPermalinks } from './permalink-following.ts';
import { followVoices } from './voice-choice.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
followVoices();
followPermalinks();
offerEarlier();

// Most readers never select anything.
const asked = new AbortController();
document.addEventListener(
  'selectionchange',
  () => {
    if (getSelection()?.isCollapsed !== false) return;
    asked.abort();
    import('./share-words.ts');
  },
  { signal: asked.signal },
);
