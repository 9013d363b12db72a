import { number } from './counting';

/** The English words of the interface about reading aloud. */
export const englishListening = {
  open: 'Listen',
  title: 'Reading aloud',
  previous: 'Sentence before',
  next: 'Sentence after',
  pause: 'Pause',
  goOn: 'Go on reading aloud',
  stop: 'Stop reading aloud',
  sides: 'Languages read aloud',
  sidesNames: { french: 'French', english: 'English', both: 'Both in turn' },
  speed: 'Speed',
  choices: 'Languages and speed',
  speedOf: (speed: number) => `${number(speed)} ×`,
  oneByOne: 'Stop after each sentence',
  allowRemote: 'Allow voices that send the text to their maker',
  noVoice: 'This device has no voice of its own for this language.',
};
