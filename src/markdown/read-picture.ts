import type { Image, ImageReference, Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../message/report.ts';
import type { Definitions } from '../text/inline-content.ts';
import type { SpeakerSetting } from './read-comment.ts';

/** A picture between the paragraphs of an article. */
export interface PictureBlock {
  type: 'picture';
  src: string;
  /** What it shows, or `decorative`. */
  alt: string;
  caption: string | null;
  credit: string | null;
  /** What a comment has set before it. */
  speaker?: SpeakerSetting;
  place: Position | undefined;
}

/** The part of a caption that says whose the picture is, and whether it is a photograph: “Photo: Jo March”. */
const CREDIT =
  /(?:^|(?<=[.!?…”"’)] ))(?:(?:Photo|Picture|Image|Credit|Graphic|Map|Drawing|Illustration|Foto|Bild|Grafik|Crédit|Imagen|Immagine|Фото)(?:graph)?s?:|©).+$/u;

/** The pictures that stand in paragraphs of their own, outside of lists and quotations. */
export function standingPictures(tree: Root): Set<Nodes> {
  const alone = tree.children.flatMap((node) =>
    node.type === 'paragraph' ? (onlyPicture(node.children) ?? []) : [],
  );
  return new Set(alone);
}

/** The picture that some nodes are; null where there is anything else. */
export function onlyPicture(nodes: readonly Nodes[]): Image | ImageReference | null {
  const [first, ...others] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const isPicture = first?.type === 'image' || first?.type === 'imageReference';
  return isPicture && others.length === 0 ? first : null;
}

/** Reads a picture; null, and a message, where it says nothing to those who do not see it. */
export function readPicture(
  node: Image | ImageReference,
  definitions: Definitions,
  file: VFile,
): PictureBlock | null {
  const { url = '', title = null } = node.type === 'image' ? node : (definitions.get(node.identifier) ?? {});
  const alt = node.alt?.trim() ?? '';
  if (alt === '') {
    report(
      file,
      'image',
      'The picture has no words for those who do not see it; say between “[” and “]” what it shows, or write “decorative” there if it adds nothing.',
      { place: node },
    );
    return null;
  }
  const credit = CREDIT.exec(title ?? '');
  const caption = (credit ? (title ?? '').slice(0, credit.index) : (title ?? '')).trim();
  return {
    type: 'picture',
    src: url,
    alt,
    caption: caption === '' ? null : caption,
    credit: credit?.[0].trim() ?? null,
    place: node.position,
  };
}
