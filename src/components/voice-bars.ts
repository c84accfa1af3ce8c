/** How the bar of a voice looks: how wide, in CSS pixels of a page, and what it is made of. */
export interface VoiceBar {
  width: number;
  made: 'solid' | 'notched' | 'pierced' | 'double' | 'falling' | 'rising';
}

/**
 * Bars by which voices are told apart where no colour is seen, by their look. None is in pieces, thin, or no more than an outline: dots, thin
 * and open bars are signs of their own.
 */
export const voiceBars: readonly [VoiceBar, ...VoiceBar[]] = [
  { width: 4, made: 'solid' },
  { width: 7, made: 'notched' },
  { width: 7, made: 'double' },
  { width: 7, made: 'falling' },
  { width: 8, made: 'solid' },
  { width: 9, made: 'pierced' },
  { width: 9, made: 'double' },
  { width: 9, made: 'rising' },
];
