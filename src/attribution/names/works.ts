/** What has a name of its own and is no person: what is made, sailed, ridden or kept. */
const WORK =
  /^(?:film|movie|novel|book|memoir|album|single|song|play|show|series|sitcom|musical|opera|ballet|documentary|podcast|poem|painting|sculpture|exhibition|game|app|magazine|blog|boat|ship|ferry|yacht|trawler|vessel|tug|lifeboat|tanker|schooner|horse|pony|dog|puppy|cat|parrot|mare|robot|chatbot|brand|label|storm|hurricane)$/i;

/** Whether a noun beside a name tells that it is a work’s, a ship’s or an animal’s: “the film Anna”, “her dog, Otto,”. */
export const isWork = (noun: string): boolean => WORK.test(noun);
