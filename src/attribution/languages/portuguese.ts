import { each, forms, type LanguageWords, words } from './language-words.ts';

/** Portuguese, European and Brazilian. */
export const portuguese: LanguageWords = {
  speech: words(
    forms(
      'afirm consider declar explic coment revel sublinh lembr observ anunci confirm critic acrescent garant sustent alert salient destac ressalt argument relat cont comunic indic not precis exclam pergunt assegur record lament acus fris avis inform enfatiz desabaf question',
      'a am ou aram ava avam ado ando ar',
    ),
    forms(
      'reclam exig ameaç aconselh proclam protest rejeit conden alert replic observ adiant salient reafirm detalh resum enumer constat revel apel remat dispar ironiz brinc confess realç manifest denunci desabaf tuit celebr elogi sintetiz',
      'a am ou aram ava avam ado ando ar',
    ),
    'disse diz dizem disseram dizia diziam dito dizer dizendo garantiu garante garantem garantia garantir admitiu admite admitem admitia admitir referiu refere referem referia referir defendeu defende defendem defendia defender escreveu escreve escrito respondeu responde concluiu conclui reconheceu reconhece reconhecendo insistiu insiste advertiu adverte prometeu promete pediu pede pedir pedia repetiu repete contou conta explicou explica prosseguiu prossegue acrescenta acrescentou reiterou reitera esclareceu esclarece sugeriu sugere propôs propõe assumiu assume expôs expõe agradeceu agradece enalteceu enaltece congratulou desmentiu desmente negou nega vincou vinca atirou concluem escrevem reconhecem insistem descreveu descreve',
  ),
  opinion: words(
    forms(
      'cham consider qualific classific apelid acredit julg ach',
      'a am ou aram ava ado ada ados adas ando ar',
    ),
    'crê vê viu pensa pensou entende entendeu',
  ),
  phrasal: {
    ...each('deu dá deram', 'conhecer'),
    ...each('fez faz', 'saber'),
    ...each('deixou deixa', 'claro'),
    ...each('chamou chama', 'atenção'),
  },
  quoting: words('cita citou citava citando'),
  according: words('segundo conforme'),
  accordingBehind: { ...each('com', 'acordo'), ...each('a ao à', 'segundo') },
  accordingFirst: words('para'),
  postpositions: words(''),
  tellings: words('palavras opinião ver dizeres boca declarações entender avaliação'),
  behindQuote: words(''),
  auxiliaries: words(
    'tem têm tinha tinham havia haviam foi foram é são era teria ter sido pode podem poderia quer quis deve devem',
  ),
  reportive: words(''),
  as: words('como'),
  pronouns: words('alguém ele ela eles elas eu nós este esta'),
  relatives: words('que quem'),
  pluralRelatives: words('quais'),
  determiners: words(
    'dois duas três quatro cinco seis sete oito dez vários várias alguns algumas muitos muitas outros outras outro outra cada o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa aquele aquela meu minha nosso nossa',
  ),
  clitics: words('o a os as'),
  oblique: words(''),
  joints: words("de do da dos das e em no na para d’ d'"),
  prepositions: words(
    'a ao à aos às com em no na nos nas para por pelo pela de do da dos das sobre contra entre até sem desde perante segundo',
  ),
  agent: words('por pelo pela pelos pelas'),
  others: words(
    'e ou mas que quem onde quando se como porque embora enquanto também ainda assim então já não nem muito mais menos é são era eram foi foram tem têm tinha tinham há havia será serão está estão estava lhe lhes me nos te isto isso ontem hoje amanhã aqui ali tudo todos toda segundo após antes depois porém contudo entretanto só segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  and: words('e'),
  that: words('que'),
  times: words(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo manhã tarde noite madrugada dia dias semana semanas mês meses ano anos vez vezes momento hora horas passado próximo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  media: words(
    'comunicado comunicados nota conferência entrevista entrevistas coletiva carta mensagem mensagens discurso vídeo artigo tuíte tweet post relatório audiência intervenção debate programa redes rádio televisão tv livro documento email e-mail declarações declaração comício jornalistas imprensa',
  ),
  through: words('em num numa no na nas nos durante por pelo pela via aos à perante através'),
  throughJoints: words('de a à ao com para'),
  courtesy: words('sr sra srs senhor senhora dom dona dr dra d'),
  particles: words('de do da dos das e van von al el bin di'),
  abbreviations: words('dr dra sr sra srs prof profa eng d av pág nº etc ex'),
  reflexives: words('me te se lhe lhes nos'),
  insertsByCommas: false,
  she: words('ela'),
  he: words('ele'),
  plural: /(?<!^[tv]e)m$/u,
  dropsSubject: { she: null, he: null },
  capitalNouns: false,
  ordinalStops: false,
  inflection: null,
};
