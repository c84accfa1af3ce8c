import type { Handle } from 'hast-util-to-mdast';
import type { Html, Image, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Change } from './change.ts';
import type { TakePicture } from './imported-article.ts';
import type { PagePicture } from './mark-pictures.ts';

/**
 * Has the pictures of an article copied beside it. Each is told; of one that can’t be copied, a comment keeps the place and the words.
 *
 * @returns what stands in place of a picture, by its number
 */
export function placePictures(
  pictures: readonly PagePicture[],
  take: TakePicture,
  changes: Change[],
): (number: number) => ReturnType<Handle> {
  const isUsed = new Set<number>();
  return (number) => {
    const picture = pictures[number];
    if (!picture || isUsed.has(number)) return undefined;
    isUsed.add(number);
    return placed(picture, take, changes);
  };
}

function placed(
  { addresses, alt, caption, place }: PagePicture,
  take: TakePicture,
  changes: Change[],
): Html | Image {
  const reasons: string[] = [];
  for (const address of addresses) {
    const taken = take({ address });
    if ('url' in taken) return { type: 'image', url: taken.url, alt, title: caption };
    reasons.push(taken.reason);
  }
  const [address = ''] = addresses;
  const shown = address.startsWith('data:') ? 'a picture in the page itself' : address;
  changes.push({ kind: 'picture', words: `${shown}: ${reasons[0] ?? 'it names no file'}`, place });
  return comment(shown, alt, caption);
}

/** A picture that could not be copied: a comment says which stood there. */
function comment(...parts: readonly (string | null)[]): Html {
  const said = parts.filter((words) => words !== null && words !== '').join(' | ');
  // Two hyphens would end the comment.
  return { type: 'html', value: `<!-- A picture stood here: ${said.replace(/-(?=-|>|$)/g, '‐')} -->` };
}

/** Gives every picture, and every comment that stands for one, a place of its own, behind the block that it stood in. */
export function partPictures(tree: Root): void {
  tree.children = tree.children.flatMap((block): RootContent[] => {
    if (block.type === 'html' || block.type === 'footnoteDefinition') return [block];
    const pictures = liftFrom(block);
    return [...(isEmpty(block) ? [] : [block]), ...pictures];
  });
}

function liftFrom(block: RootContent): RootContent[] {
  const lifted: RootContent[] = [];
  visit(block, (node: Nodes, index, parent) => {
    if ((node.type !== 'html' && node.type !== 'image') || !parent || index === undefined) return undefined;
    lifted.push(node.type === 'image' ? { type: 'paragraph', children: [node] } : node);
    parent.children.splice(index, 1);
    const [before, behind] = [parent.children[index - 1], parent.children[index]];
    if (before?.type === 'text' && behind?.type === 'text' && before.value.endsWith(' ')) {
      behind.value = behind.value.trimStart();
    }
    return index;
  });
  return lifted;
}

function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'break') return true;
  return 'children' in node ? node.children.every(isEmpty) : false;
}
