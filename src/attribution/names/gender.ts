export type Gender = 'male' | 'female';

const words = (list: string) => new Set(list.split(/\s+/));

/** Common given names in English-language news; a name borne by both sexes is in neither list. */
const MALE = words(
  `aaron abdul abraham adam adrian ahmed alan albert alejandro alexander alfred ali allen andre andrei andrew andrzej andy
  angus anthony antonin antonio ari arnold arthur barack barry ben benjamin benny bernard bernie bill billy bob bobby boris
  brad bradley brendan brent brett brian bruce bryan byron caleb calvin carl carlos cesar chad charles charlie chip chris
  christopher chuck clarence clay clayton clifford clint cody colin conor corey cory craig curtis dale damon dan daniel dante danny
  darrell darren dave david dean dennis derek dick diego dmitri dominic don donald doug douglas duncan dustin dwight earl ed
  eddie edgar edmund eduardo edward edwin elijah eliot elliott emmanuel enrique eric ernest ethan eugene evan felipe felix
  fernando francisco francois frank franklin fred frederick gabriel garrett gary gavin gene geoff geoffrey george gerald
  gerard gilbert glen glenn gordon graham grant greg gregory guillermo gus guy hank hans harold harry harvey hector henry
  herbert herman howard hugh hugo hussein ian igor isaac ivan jack jacob jaime jake james jared jason javier jay jeb jeff
  jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian
  julio justin karl keith ken kenneth kevin kurt kyle lance larry lars lawrence leo leon leonard lewis liam lloyd lou louis
  lucas luis luke malcolm manuel marc marco marcus mario mark marshall martin marvin mathew matt matthew maurice max maxwell
  michael michel miguel mike mikhail mitch mitchell mitt mohamed mohammad mohammed muhammad nathan nathaniel neal neil newt
  nicholas nick nicolas nigel noah noel norman oliver omar orrin oscar otto owen pablo patrick paul pedro perry pete peter
  phil philip phillip pierre quentin rafael ralph ramon rand randall randy raul ray raymond reince ricardo richard rick
  ricky rob robby robert roberto rodney rodrigo roger roland ron ronald rory ross roy ruben rudolph rudy russ russell ryan
  salvador sam samuel saul scott sean sebastian sergei sergey sergio seth shane shaun simon spencer stan stanley stefan
  stephen steve steven stewart stuart ted terrence theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler
  vernon viktor vince vincent vitaly vladimir volodymyr wade wallace walter warren wayne wesley will william winston xavier
  zachary`,
);
const FEMALE = words(
  `abigail adriana agnes alexandra alice alicia alison allison alyssa amanda amber amelia amy ana andrea angela angelina angelique
  anita ann anna anne annette annie april ariana arianna ashley astrid audrey barbara beatrice becky bella bernadette beth
  betsy betty beverly bonnie brenda bridget brittany camila camille candice cara carla carly carmen carol carole caroline
  carolyn cassandra catherine cathy cecilia celia charlene charlotte chelsea cheri cheryl christina christine cindy claire
  clara claudia colleen connie constance courtney crystal cynthia daisy daniela danielle daphne dawn deanna debbie deborah
  debra deirdre denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth
  elise eliza elizabeth ella ellen elsa emily emma erica erin esther eva evelyn faith fatima felicia fiona florence frances
  francesca gabriela gail gennifer georgia geraldine gina ginger gladys gloria grace greta gretchen gwen hannah harriet
  heather heidi helen helena hillary holly hope huma ida ingrid irene iris isabel isabella ivanka jacqueline jane janet
  janice jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodi josephine joy joyce juanita
  judith judy julia juliana julie juliet june karen kate katherine kathleen kathryn kathy katie katrina kayla kellyanne
  kelsey kimberly kirsten kirstjen kristen kristin kristina lara laura lauren leah lena leslie lillian lily linda lisa liz
  lois loretta lori louise lucia lucy lydia lynn madeleine madison maggie mandy marcia margaret margarita maria mariana
  marie marilyn marina marion marissa marjorie marlene marsha martha mary maureen maxine megan meghan melanie melania
  melinda melissa mercedes meredith mia michele michelle mildred miranda miriam molly monica muriel nadia nancy naomi
  natalia natalie natasha nicole nikki nina nora norma olga olivia pam pamela patricia patty paula pauline peggy penelope
  penny phyllis priscilla rachel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth
  sabrina sally samantha sandra sara sarah serena shannon sharon sheila shelley shirley sofia sonia sophia sophie stacey
  stella stephanie sue susan susana susanna suzanne svetlana sylvia tamara tammy tanya tara teresa theresa tiffany tina
  tonya tracy tulsi ursula valentina valeria valerie vanessa vera veronica victoria violet virginia vivian wanda wendy
  whitney yolanda yulia yvette yvonne zoe`,
);

const MALE_TITLE =
  /^(?:mr\.?|sir|lord|king|prince|pope|congressman|chairman|spokesman|businessman|assemblyman|councilman)$/i;
const FEMALE_TITLE =
  /^(?:mrs\.?|ms\.?|miss|lady|queen|princess|congresswoman|chairwoman|spokeswoman|businesswoman|assemblywoman|councilwoman|actress|mother|wife|daughter|sister)$/i;

/** What the words of a phrase tell of a person's sex: a title first, else a given name; null where they tell nothing. */
export function genderOf(phrase: readonly string[], given: readonly string[]): Gender | null {
  for (const word of phrase) {
    if (FEMALE_TITLE.test(word)) return 'female';
    if (MALE_TITLE.test(word)) return 'male';
  }
  const first = given[0]?.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') ?? '';
  if (FEMALE.has(first)) return 'female';
  return MALE.has(first) ? 'male' : null;
}
