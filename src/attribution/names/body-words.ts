/** The last word before “of” or “for” in the name of a body: “Department of Health”, “Royal College of Nursing”. */
const BODY =
  /^(?:department|ministry|office|bureau|board|institute|college|university|church|bank|court|council|association|society|union|federation|committee|commission|house|school|museum|centre|center|foundation|academy|agency|authority|chamber|confederation|institution|campaign|coalition|alliance|trust|directorate|inspectorate|guild|friends|institutes|centers|centres)$/i;
const PAPER =
  /^(?:Mail|Post|Echo|Courier|Star|Herald|Times|Telegraph|Gazette|Standard|Argus|Express|News|Chronicle|Observer|Bugle|Packet|Advertiser|Examiner|Inquirer|Sentinel|Mercury|Tribune|Review|Weekly)$/;

/** Whether a body’s name often goes on with “of” or “for” behind a word. */
export const isBodyWord = (word: string): boolean => BODY.test(word);

/** Whether a word ends the name of a paper: “The Globe and Mail”. */
export const isPaperWord = (word: string): boolean => PAPER.test(word);

/** What a body is called by where its name has been told, beside the words that end such names: “the firm”. */
const BODY_NOUN =
  /^(?:compan(?:y|ies)|firm|club|ministry|charity|group|organi[sz]ation|airline|operator|government|administration|force|service|team|party|hospital|newspaper|retailer|watchdog|regulator|inquiry|panel|tribunal|embassy|parish|band|brewery|supplier|utility|league|faculty|theatre|network|channel|station|corporation|consortium|partnership)$/;

/** Whether a noun in lower case is of a body. */
export const isBodyNoun = (noun: string): boolean => BODY_NOUN.test(noun) || isBodyWord(noun);
