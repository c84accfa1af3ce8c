/** What anybody says, in any matter: that two articles quote it tells nothing. */
export const STOCK_PHRASES: readonly string[] = `
we do not comment on an ongoing investigation
we can not comment on an ongoing investigation
i can not comment on an ongoing investigation
i will not comment on an ongoing investigation
we do not comment on ongoing investigations
we do not comment on pending litigation
we do not comment on personnel matters
we do not comment on individual cases
we did not immediately respond to a request for comment
our thoughts and prayers are with the families
our thoughts and prayers are with the victims
our hearts go out to the families of the victims
our thoughts are with the families of the victims
we are grateful to everybody who helped
we would like to thank everyone who helped
thank you all so much for being here today
thank you very much for coming here today
it is an honor to be here with you today
we take it one game at a time
we take it one match at a time
we take this matter very seriously
we take these allegations very seriously
the safety of our customers is our top priority
the safety of our passengers is our highest priority
i look forward to working with all of you
we look forward to working together with you
we remain committed to working with all parties
we are monitoring the situation very closely
there is no place for this in our society
at the end of the day it is what it is
dazu äußern wir uns nicht während des laufenden verfahrens
zu laufenden ermittlungen äußern wir uns nicht
nous ne commentons pas une enquête en cours
no comentamos investigaciones en curso
`
  .trim()
  .split('\n');
