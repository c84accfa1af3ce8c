/** How good the attribution is, as measured with texts in which people have marked who said what. */
export interface Measure {
  /** The entry of the catalogue that tells it. */
  says: 'figureRight' | 'figureNamed';
  /** In percent. */
  right: string;
  /** The name of the texts. */
  texts: string;
}

/** The measures, as `src/attribution/MODELS.md` has them; of the named the one on articles that neither models nor curve have learnt from. */
export const attributionFigures: readonly Measure[] = [
  {
    says: 'figureRight',
    right: '95',
    texts: 'PolNeAR',
  },
  {
    says: 'figureNamed',
    right: '98',
    texts: 'PolNeAR',
  },
];
