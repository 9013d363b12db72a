import type { englishListening } from '../english/listening';
import { number } from './counting';

/** The French words of the interface about reading aloud. */
export const frenchListening: typeof englishListening = {
  open: 'Écouter',
  title: 'Lecture à voix haute',
  previous: 'Phrase d’avant',
  next: 'Phrase d’après',
  pause: 'Pause',
  goOn: 'Reprendre la lecture à voix haute',
  stop: 'Arrêter la lecture à voix haute',
  sides: 'Langues lues',
  sidesNames: { french: 'Français', english: 'Anglais', both: 'Les deux tour à tour' },
  speed: 'Vitesse',
  choices: 'Langues et vitesse',
  speedOf: (speed) => `${number(speed)} ×`,
  oneByOne: 'S’arrêter après chaque phrase',
  allowRemote: 'Permettre les voix qui envoient le texte à leur auteur',
  noVoice: 'Cet appareil n’a pas de voix à lui pour cette langue.',
};
