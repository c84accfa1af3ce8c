// What following and sharing links takes, in one file that comes after the text.
import styles from '../styles/share.css?inline';
import './permalink-guide.ts';
import './share-said.ts';
import './permalink-copy.ts';
import './share-words.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
