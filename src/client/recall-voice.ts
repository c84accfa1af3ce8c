/**
 * A script to stand right behind the voices of an article: it takes up the voice that the address names (`#voice:<id>`) before
 * the words are painted. From then on the choice is the radio buttons’ alone: no voice is the address’s target any more.
 */
export const recallVoice = `try{const linked=decodeURIComponent(location.hash);for(const label of document.querySelectorAll('.cast .voice')){if('#'+label.id===linked)label.firstElementChild.checked=true;label.removeAttribute('id')}}catch{}`;
