/** What the page on attribution says, in English. */
export const en = {
  attributionAbout:
    'What a quote is here, how its speaker is found, how good that is, and how to tell us of a mistake.',
  attributionLede:
    'In each article, a program finds what is quoted and who said it. What it finds is a reading of the text, not a fact; where an editor has decided, it says so.',
  whatBarsMean: 'What the bars mean',
  barQuoted: 'A bar in somebody’s colour and pattern',
  barQuotedMeans:
    'their words, word for word. Each speaker keeps one colour and one pattern on all pages: solid, double, hatched, notched or pierced, it only tells who speaks.',
  barReported: 'A thin bar, a thin line, and {sign}',
  barReportedMeans:
    'what the text says that somebody said, in other words. No quotation: it is counted apart, and has no page of its own.',
  barOpen: 'An open bar, and {sign}',
  barOpenMeans:
    'words between quotation marks, but the program is not sure enough who said them to name anybody.',
  barUnsaid: 'A dotted bar',
  barUnsaidMeans: 'words that the text denies, supposes or asks for. They are nobody’s quote.',
  barsMore:
    'Where several people speak in one paragraph, each one’s words begin with their bar and have a line under them. In an article of more than eight speakers, those after the eighth have plain bars. Words in quotation marks that nobody said, a title for example, have none.',
  howFound: 'How a speaker is found',
  howFoundAbout:
    'The program looks for a name, a pronoun or a description beside the words, and for a word of speaking. Press a name beside a paragraph to see what it went by: {signs}. It names nobody where it is not sure enough that this person said this.',
  whoChecks: 'Who checks it',
  whoChecksAbout:
    'An editor can set the speaker of any quote, leave it open, or say that the words are nobody’s; {sign} then stands beside it. All else is as the program has read it. Where somebody has gone through all of an article, the end of the article and the pages of its quotes say who, and when: until then, nobody has.',
  howGood: 'How good it is',
  figureRight:
    'Of 100 quotations, the words that name the speaker are the right ones in {right}: English news texts of {texts}, development part, which the program has not learnt from.',
  figureNamed:
    'Of 100 quotations of which it is sure enough to name somebody, that is the right one in {right}: other texts of {texts}, each read by a program that had not learnt from it.',
  whatBadAt: 'What it is bad at',
  badAtPronouns: 'who “he” and “she” are, where several people may be meant;',
  badAtTalks: 'conversations in which nobody is named after the first words;',
  badAtNesting: 'words within the words of another;',
  badAtOthers: 'texts whose names, quotation marks and forms differ from those of news agencies.',
  reportTheAttribution: 'Report an attribution',
  reportByQuote:
    'Each quote’s own page has a link {link}, with the quote filled in. For anything else, {write}.',
  writeToUs: 'write to us',
  reportToPublisher:
    'If a quote is given to the wrong person, tell the publisher: the link of the quote, and who said it.',
  whereListed: '{quotes} and {speakers} are listed, and {table}.',
  allQuotes: 'All quotes',
  allSpeakers: 'all speakers',
  theTable: 'the quotes as a table',
};
