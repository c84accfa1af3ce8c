/** Where the browser keeps the reader’s choice to see notes, for all articles: `shown` or `hidden`. */
export const NOTES_CHOICE = 'notes';

/**
 * A script to stand right behind the checkbox of `<note-switch>`: it takes the reader’s choice up before notes are painted,
 * so that none comes and goes. Storage may be forbidden; then notes are shown.
 */
export const recallNotes = `try{if(localStorage.getItem('${NOTES_CHOICE}')==='hidden')document.getElementById('show-notes').checked=false}catch{}`;
