// What following and sharing links and opening notes takes, in one file that comes after the text.
import styles from '../styles/share.css?inline';
import './note-opener.ts';
import './permalink-guide.ts';
import './share-said.ts';
import './permalink-copy.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

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
