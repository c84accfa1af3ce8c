/** An element as satori takes it: like React’s, without React. */
export interface CardElement {
  type: 'div';
  props: { style: Record<string, string | number>; children?: CardElement[] | string };
}

/** A box of a card, whose children stand side by side unless its style has them otherwise. */
export function cardBox(style: Record<string, string | number>, children: CardElement[] = []): CardElement {
  const base = { display: 'flex', boxSizing: 'border-box', flexShrink: 0 };
  return { type: 'div', props: { style: { ...base, ...style }, children } };
}
