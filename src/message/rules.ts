/**
 * Every rule that a message about content can carry, with the promise it keeps. Ids are permanent: they are
 * printed, linked to and tested.
 */
export const rules = {
  'address-book': 'What content/addresses.yml says of renamed and withdrawn articles and speakers is so.',
  'annotation-ambiguous':
    'The words a note speaks of are told from others like them, by its mark or by their surroundings.',
  'annotation-article': 'A note kept apart speaks of the article whose name its file bears.',
  'annotation-compare': 'The passages that a note compares stand in the text, each in one place.',
  'annotation-date': 'A footnote is dated with a day that exists, in the form 2025-03-19.',
  'annotation-duplicate': 'A footnote is defined once and marked once.',
  'annotation-empty': 'A note has a body.',
  'annotation-file':
    'A file of notes kept apart is JSON that holds web annotations, each of a size to be read.',
  'annotation-kind': 'An annotation’s kind is not a misspelling of a known one.',
  'annotation-nested':
    'A footnote mark stands in the text, not in a heading, in a footnote or in another mark.',
  'annotation-orphan': 'The words a note kept apart speaks of stand in its article.',
  'annotation-private': 'A note that is not for everybody’s eyes is not published.',
  'annotation-quotes': 'A note speaks of words that one speaker said, or of words around them.',
  'annotation-reply': 'An answer among notes kept apart answers a note that is there, and not itself.',
  'annotation-reworded': 'The words a note speaks of stand as the note has them.',
  'annotation-target': 'The words an annotation speaks of stand right before its mark.',
  'annotation-undefined': 'A footnote mark has its footnote.',
  'annotation-unsafe': 'A note kept apart holds no HTML but the elements of plain text.',
  'annotation-unused': 'A footnote has its mark in the text.',
  'attribution-missing':
    'Under --strict, every quotation has a speaker, or an editor’s word that it has none.',
  'attribution-unsure': 'Under --strict, no attribution is a guess.',
  'block-place':
    'Headings and dividing lines stand between the paragraphs of the article, not in a list or a quotation.',
  'author-file': 'A file in content/authors is named by an id and holds known fields.',
  'byline-author': 'A byline names people, or authors who have a file.',
  'comment-key': 'A comment with keys uses known ones.',
  'comment-misplaced': 'A comment stands before what it speaks of.',
  'comment-value': 'A comment’s value is one that its key can have.',
  'conflict-marker': 'Git’s marks of a conflict are not in a content file.',
  'control-character': 'A content file holds no character that is invisible or lost.',
  'correction-paragraph': 'A correction names a paragraph of its article.',
  'empty-block': 'A heading, an item, a quotation, a link or a block of code has something in it.',
  'empty-file': 'A content file is not empty.',
  encoding: 'A content file is UTF-8.',
  'file-name': 'A content file has a name by which it is found.',
  file: 'A file named on the command line is there and can be read.',
  'foreign-syntax': 'An article is written in Markdown alone, without what other programs put into it.',
  'front-matter': 'An article starts with front matter of known fields and right values.',
  image: 'A picture stands by itself, says what it shows, and is a file that pages can have.',
  import: 'A file to be taken in is text, a web page, a Word document or Markdown, and holds an article.',
  'ledger-article':
    'An article that was published stays at its address, is renamed, or is withdrawn with a reason.',
  'ledger-speaker':
    'A speaker whose page was published stays at its address, is renamed, or is withdrawn with a reason.',
  'link-protocol': 'A link leads to a web page, a mail address or a place on the site.',
  'page-name': 'The name of a page of one’s own makes a readable URL that the site does not have yet.',
  'link-target': 'A link to a place on the site leads to what is published there.',
  nesting: 'Lists, quotations, brackets and emphasis stand in each other no deeper than anybody would write.',
  'permalink-id': 'A pinned id has the form of a permalink id.',
  'permalink-id-twice': 'A pinned id is used once.',
  'permalink-ledger': 'The permalink ledger can be read.',
  plugin:
    'A remark or rehype plugin of the site’s settings does its work, and rehype leaves the words as they are.',
  'quotation-mark': 'Every quotation mark has its partner.',
  'raw-html': 'An article holds no HTML but comments.',
  'review-outdated': 'What an editor has reviewed is as it was then.',
  'slug-duplicate': 'Two articles do not share a slug.',
  'slug-form': 'A file name makes a readable URL.',
  unreadable: 'A content file can be read to its end.',
  'speaker-file': 'A speaker file has known fields and right values.',
  'speaker-id': 'A speaker id has its file.',
  'speaker-name': 'A name or an alias is that of one speaker only, and of one alphabet.',
  'speaker-namesake': 'Whoever has the name of a speaker’s file, or nearly, is that speaker, or told apart.',
  'speaker-role': 'An office begins before it ends.',
  'speaker-surname': 'An alias is not the surname of somebody else.',
} as const;

export type RuleId = keyof typeof rules;
