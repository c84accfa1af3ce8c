import type { Page } from '@playwright/test';

/** Letters that the browser has marked in one place. */
export interface MarkedWords {
  /** The id of their paragraph; empty outside the article’s text. */
  paragraph: string;
  /** The words, less white space. */
  letters: string;
}

/** A colour that no page has. */
const COLOUR = '#f0f';

/**
 * What Chromium itself shows as the target of a text fragment: no script is told, so the mark gets a colour of its own, and
 * every letter of the page is looked at in a picture of it. The page’s security policy must be bypassed.
 */
export async function markedWords(page: Page): Promise<MarkedWords[]> {
  await page.addStyleTag({
    content: `::target-text { background: ${COLOUR} !important; color: ${COLOUR} !important }`,
  });
  const letters = await page.evaluate(placeLetters);
  const picture = (await page.screenshot({ fullPage: true })).toString('base64');
  const beside = await page.context().newPage();
  const marked = await beside.evaluate(letterColours, { picture, letters });
  await beside.close();
  const runs = Map.groupBy(
    letters.filter((_, n) => marked[n]),
    ({ paragraph }) => paragraph,
  );
  return [...runs].map(([paragraph, run]) => ({
    paragraph,
    letters: run.map(({ letter }) => letter).join(''),
  }));
}

interface Letter {
  letter: string;
  paragraph: string;
  /** Its middle, in CSS pixels of the page. */
  x: number;
  y: number;
}

function placeLetters(): Letter[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Letter[] = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // What is folded away has places too, where other words are seen.
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.unseen')) continue;
    const paragraph = node.parentElement.closest('[data-paragraph]')?.id ?? '';
    for (const { 0: letter, index } of (node.nodeValue ?? '').matchAll(/\S/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width === 0) continue;
      found.push({ letter, paragraph, x: x + scrollX + width / 2, y: y + scrollY + height / 2 });
    }
  }
  return found;
}

async function letterColours({
  picture,
  letters,
}: {
  picture: string;
  letters: Letter[];
}): Promise<boolean[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return letters.map(({ x, y }) => {
    const [red = 0, green = 255, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
    return red > 240 && green < 15 && blue > 240;
  });
}
