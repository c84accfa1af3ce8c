import type { Page } from '@playwright/test';

/** A line of what Chromium tells a screen reader: the role of a node and its name. */
export interface Spoken {
  role: string;
  name: string;
}

/** Chromium’s accessibility tree below the first element of a selector, in the order in which it is read. */
export async function spokenTree(page: Page, selector: string): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const walk = (id: string): Spoken[] => {
    const each = byId.get(id);
    if (!each) return [];
    const own = each.ignored
      ? []
      : [{ role: String(each.role?.value ?? ''), name: String(each.name?.value ?? '') }];
    return [...own, ...(each.childIds ?? []).flatMap(walk)];
  };
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  return top ? walk(top.nodeId) : [];
}
