/** Gives back what is put in, in the order of `compare`: a binary heap. */
export function priorityQueue<Item>(compare: (a: Item, b: Item) => number) {
  const heap: Item[] = [];
  return {
    push(item: Item): void {
      let at = heap.length;
      heap.push(item);
      while (at > 0) {
        const up = (at - 1) >> 1;
        const parent = heap[up] as Item;
        if (compare(parent, item) <= 0) break;
        heap[at] = parent;
        at = up;
      }
      heap[at] = item;
    },
    pop(): Item | undefined {
      const top = heap[0];
      const item = heap.pop();
      if (item === undefined || heap.length === 0) return top;
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= heap.length) break;
        if (down + 1 < heap.length && compare(heap[down + 1] as Item, heap[down] as Item) < 0) down++;
        const child = heap[down] as Item;
        if (compare(item, child) <= 0) break;
        heap[at] = child;
        at = down;
      }
      heap[at] = item;
      return top;
    },
  };
}
