import { checkAnnotations } from '../browser/check-annotations.ts';
import { test } from '../browser/site-test.ts';
import { ownPaper, ownSlugs } from './own-paper.ts';

test.use({ tested: ownPaper });

checkAnnotations(ownPaper.folder, ownSlugs);
