/** The color engine on the command line; `npm run -s stipple -- --help` explains. */
import { answer } from './stipple/answer';
import { UsageError } from './stipple/arguments';

try {
  process.stdout.write(answer(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`stipple: ${error.message}\n`);
  process.exitCode = 2;
}
