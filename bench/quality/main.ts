/**
 * How well the glossary steers, and what is kept: `npm run bench:quality -- --corpus <folder of newstest2013.fr
 * and .en>`, through the app's own engine; `--help` lists the options. Prints a table, and writes into
 * `bench/results`. What was translated is kept, by model and engine, so that a run that was stopped goes on,
 * and one that changes nothing is over at once.
 */
import { measureKept } from './measure-kept';
import { measureTerms } from './measure-terms';
import { readOptions, usage } from './options';
import { TestSetFailure } from './test-set';

const options = readOptions();
try {
  if (options.measures === 'nothing but help') console.log(usage);
  else if (options.measures === 'kept') await measureKept(options);
  else await measureTerms(options);
} catch (error) {
  if (!(error instanceof TestSetFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
