import type { Element, Root } from 'xast';

/** The ids of the styles of a Word document that hide their text, by themselves or by the style that they are based on. */
export function hiddenStyles(styles: Root | null): ReadonlySet<string> {
  const [root] = styles?.children.filter((node) => node.type === 'element') ?? [];
  const own = new Map<string, { hides: boolean | null; basedOn: string }>();
  for (const style of elements(root).filter(({ name }) => name === 'w:style')) {
    const vanish = within(within(style, 'w:rPr'), 'w:vanish');
    const isOff = /^(?:0|false|off)$/.test(vanish?.attributes['w:val'] ?? '');
    own.set(style.attributes['w:styleId'] ?? '', {
      hides: vanish ? !isOff : null,
      basedOn: within(style, 'w:basedOn')?.attributes['w:val'] ?? '',
    });
  }
  return new Set([...own.keys()].filter((id) => hides(id, own, own.size)));
}

function hides(
  id: string,
  own: ReadonlyMap<string, { hides: boolean | null; basedOn: string }>,
  steps: number,
): boolean {
  const style = own.get(id);
  if (!style || steps < 0) return false;
  return style.hides ?? hides(style.basedOn, own, steps - 1);
}

function within(node: Element | undefined, name: string): Element | undefined {
  return elements(node).find((child) => child.name === name);
}

function elements(node: Element | undefined): Element[] {
  return node?.children.filter((child) => child.type === 'element') ?? [];
}
