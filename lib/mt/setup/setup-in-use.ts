import { firstSetup } from './candidate-setups';
import type { EngineSetup } from './engine-setup';
import { openStorage, readKeptSetup } from './kept-setup';
import { describeMachine } from './machine';

/** Gives the setup of this visit: the one that was measured on this machine, else the first one. */
export function setupInUse(): EngineSetup {
  const machine = describeMachine();
  return readKeptSetup(openStorage(), machine)?.setup ?? firstSetup(machine);
}
