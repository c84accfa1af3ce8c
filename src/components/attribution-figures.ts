/** How good the attribution is, as measured with texts in which people have marked who said what. */
export interface Measure {
  /** The entry of the catalogue that tells it. */
  says: 'figureRight' | 'figureNamed';
  /** In percent. */
  right: string;
  /** The name of the texts. */
  texts: string;
}

/** The measures, as `npm run bench:attribution` prints them. */
export const attributionFigures: readonly Measure[] = [
  {
    says: 'figureRight',
    right: '95',
    texts: 'PolNeAR',
  },
  {
    says: 'figureNamed',
    right: '97',
    texts: 'PolNeAR',
  },
];
