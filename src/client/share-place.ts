/** CSS pixels between a box and what it belongs to, and between a box and the edge of the window. */
const GAP = 8;

/**
 * Shows a popover below a place of the page, or above it where there is no room, inside the window and clear of the walk at its
 * foot; it scrolls along with the text.
 */
export function showBelow(box: HTMLElement, place: DOMRect, source?: HTMLElement): void {
  box.hidePopover();
  box.showPopover(source && { source });
  const walk = document.querySelector<HTMLElement>('.walk:has(button)')?.offsetHeight ?? 0;
  const rightmost = document.documentElement.clientWidth - box.offsetWidth - GAP;
  const lowest = innerHeight - walk - box.offsetHeight - GAP;
  const above = place.top - box.offsetHeight - GAP;
  const below = place.bottom + GAP;
  const top = below <= lowest ? below : above >= GAP ? above : lowest;
  box.style.left = `${scrollX + Math.max(GAP, Math.min(place.left, rightmost))}px`;
  box.style.top = `${scrollY + top}px`;
}
