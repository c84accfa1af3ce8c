/** Those whose people are called otherwise than their adjective says: “the Swede” is Swedish. */
const PEOPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    argentine: 'argentinian',
    briton: 'british',
    croat: 'croatian',
    dane: 'danish',
    dutchman: 'dutch',
    dutchwoman: 'dutch',
    englishman: 'english',
    englishwoman: 'english',
    finn: 'finnish',
    frenchman: 'french',
    frenchwoman: 'french',
    icelander: 'icelandic',
    irishman: 'irish',
    irishwoman: 'irish',
    pole: 'polish',
    scot: 'scottish',
    scotsman: 'scottish',
    scotswoman: 'scottish',
    serb: 'serbian',
    slovene: 'slovenian',
    spaniard: 'spanish',
    swede: 'swedish',
    turk: 'turkish',
    welshman: 'welsh',
    welshwoman: 'welsh',
  }),
);

const SAME = new Set(
  'afghan albanian algerian american angolan argentinian armenian australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian bulgarian cameroonian canadian chilean chinese colombian croatian cuban cypriot czech ecuadorian egyptian estonian ethiopian filipino gambian georgian german ghanaian greek haitian honduran hungarian indian indonesian iranian iraqi israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan latvian lebanese liberian libyan lithuanian macedonian malaysian malian maltese mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nigerian norwegian pakistani panamanian paraguayan peruvian portuguese romanian russian rwandan saudi senegalese serbian singaporean slovak slovenian somali sudanese swiss syrian taiwanese tanzanian thai tunisian ugandan ukrainian uruguayan uzbek venezuelan vietnamese zambian zimbabwean'.split(
    ' ',
  ),
);

/** What somebody of a people is, by what he or she is called in lower case: “swedish” for “swede”; null for what is no such word. */
export const nationalityOf = (word: string): string | null =>
  PEOPLES.get(word) ?? (SAME.has(word) ? word : null);
