/** CSS pixels between a box and what it belongs to, and between a box and the edge of the window. */
const GAP = 8;

/** Shows a popover below a place of the page, inside the window, where it scrolls along with the text. */
export function showBelow(box: HTMLElement, place: DOMRect, source?: HTMLElement): void {
  box.hidePopover();
  box.showPopover(source && { source });
  const rightmost = document.documentElement.clientWidth - box.offsetWidth - GAP;
  box.style.left = `${scrollX + Math.max(GAP, Math.min(place.left, rightmost))}px`;
  box.style.top = `${scrollY + place.bottom + GAP}px`;
}
