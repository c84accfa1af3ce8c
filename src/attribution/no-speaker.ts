/** What stands before a colon and speaks no word of its own. */
const NO_SPEAKER =
  /^(?:photo|photos|picture|image|video|audio|graphic|credit|caption|source|sources|tickets?|when|where|what|who|why|how|time|date|venue|place|price|cost|contact|email|phone|tel|website|info|information|update|updated|correction|note|notes|read more|more|related|see also|editor.?s note|subject|re|from|to|location|warning|tip|step \d+|chapter \d+|part \d+|reports?|analysis|opinion|exclusive|breaking)$/i;

/** Whether a label is that of a line about something, “Photo:”, “Tickets:”, and nobody’s who speaks. */
export const isNoSpeaker = (label: string): boolean => NO_SPEAKER.test(label);
