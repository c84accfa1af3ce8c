import { checkSharedWords } from '../browser/check-shared-words.ts';
import { test } from '../browser/site-test.ts';
import { ownPaper, ownSlugs } from './own-paper.ts';

test.use({ tested: ownPaper });

checkSharedWords(ownPaper.folder, ownSlugs);
