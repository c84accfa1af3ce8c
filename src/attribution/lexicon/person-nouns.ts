const PERSON =
  /(?:man|woman|person|er|or|ist|ant|ent|ian|chief|host|aide|coach|head|general|star|wife|husband|son|daughter|mother|father|boy|girl|teen|official|witness|ally|critic|friend|executive|uncle|aunt|cousin|niece|nephew|neighbour|envoy|nominee|candidate|colleague|chair|deputy|mp|poet|chef|nurse|pilot|pupil|landlord|landlady|graduate|guard|guide|judge|clerk|priest|vicar|captain|surgeon|widow|warden|steward|advocate|playwright|child|toddler|youth|bishop|nun|monk|rabbi|imam|employee|refugee|trustee|referee|trainee|evacuee|detainee|bride|groom|twin|mum|dad|colonel|corporal|admiral|brigadier|commodore|marshal|detective)$/;
/** What is no person, though it ends like one, and who only asks. */
const NO_PERSON =
  /^(?:reporter|moderator|interviewer|journalist|report|letter|paper|number|matter|order|newspaper|poster|statement|document|post|center|centre|chapter|other|poll|answer|offer|power|minister|water|river|tower|quarter|border|winter|summer|theater|factor|sector|corridor|plant|restaurant|event|moment|percent|continent|content|extent)$|.ment$/;

/** Whether a noun, in lower case, describes a person: “envoy”, “plumber”, “sister”. */
export const isPersonNoun = (noun: string): boolean => PERSON.test(noun) && !NO_PERSON.test(noun);
