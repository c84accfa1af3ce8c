import type { Translated } from '../words.ts';
import type { en } from './en.ts';

/** What the page on attribution says, in Portuguese. */
export const pt: Translated<typeof en> = {
  attributionAbout:
    'O que é aqui uma citação, como se descobre quem fala, com que acerto, e como nos avisar de um erro.',
  attributionLede:
    'Em cada artigo, um programa encontra o que é citado e quem o disse. O que encontra é uma leitura do texto, não um fato; onde a redação decidiu, isso é indicado.',
  whatBarsMean: 'O que significam as barras',
  barQuoted: 'Uma barra com a cor e o padrão de alguém',
  barQuotedMeans:
    'as suas palavras textuais. Cada pessoa tem a mesma cor e o mesmo padrão em todas as páginas: liso, duplo, listrado, dentado ou perfurado, só diz quem fala.',
  barReported: 'Uma barra fina, uma linha fina e {sign}',
  barReportedMeans:
    'o que, segundo o texto, alguém disse, com outras palavras. Não é uma citação: conta-se à parte e não tem página própria.',
  barOpen: 'Uma barra vazia, e {sign}',
  barOpenMeans:
    'palavras entre aspas, mas o programa não tem certeza suficiente de quem as disse para nomear alguém.',
  barUnsaid: 'Uma barra pontilhada',
  barUnsaidMeans: 'palavras que o texto desmente, supõe ou pergunta. Não são citação de ninguém.',
  barsMore:
    'Onde várias pessoas falam num mesmo parágrafo, as palavras de cada uma começam com a sua barra e são sublinhadas. Num artigo com mais de oito pessoas, as que vêm depois da oitava têm barras simples. Palavras entre aspas que ninguém disse, um título por exemplo, não têm nenhuma.',
  howFound: 'Como se descobre quem fala',
  howFoundAbout:
    'O programa procura junto às palavras um nome, um pronome ou uma descrição, e uma palavra de dizer. Toque num nome ao lado de um parágrafo para ver em que se baseou: {signs}. Não nomeia ninguém quando não tem certeza suficiente de que essa pessoa disse isso.',
  whoChecks: 'Quem verifica',
  whoChecksAbout:
    'A redação pode definir quem fala em qualquer citação, deixá-lo em aberto ou dizer que as palavras não são de ninguém; nesse caso aparece {sign} ao lado. Todo o resto está como o programa o leu. Se alguém reviu um artigo inteiro, o fim do artigo e as páginas das suas citações dizem quem e quando: até lá, ninguém o fez.',
  howGood: 'Com que acerto',
  figureRight:
    'Em cada 100 citações, as palavras que nomeiam quem fala são as certas em {right}: textos de imprensa em inglês de {texts}, parte de desenvolvimento, com a qual o programa não aprendeu.',
  figureNamed:
    'Em cada 100 citações em que tem certeza suficiente para nomear alguém, acerta em {right}: outros textos de {texts}, cada um lido por um programa que não tinha aprendido com ele.',
  whatBadAt: 'O que faz mal',
  badAtPronouns: 'quem são “ele” e “ela”, onde pode tratar-se de várias pessoas;',
  badAtTalks: 'conversas em que ninguém é nomeado depois das primeiras palavras;',
  badAtNesting: 'palavras dentro das palavras de outro;',
  badAtOthers: 'textos cujos nomes, aspas e formas diferem dos das agências de notícias.',
  reportTheAttribution: 'Avisar sobre uma atribuição',
  reportByQuote:
    'A página de cada citação tem um link {link}, com a citação já preenchida. Para tudo o mais, {write}.',
  writeToUs: 'escreva-nos',
  reportToPublisher:
    'Se uma citação for atribuída à pessoa errada, diga-o ao editor: o link da citação, e quem o disse.',
  whereListed: 'Veja também {quotes}, {speakers} e {table}.',
  allQuotes: 'todas as citações',
  allSpeakers: 'todas as pessoas citadas',
  theTable: 'as citações como tabela',
};
