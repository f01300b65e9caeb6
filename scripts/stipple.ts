/** The color engine on the command line; `npm run -s stipple -- --help` explains. */
import { UsageError } from './stipple/arguments';
import { HELP } from './stipple/help';
import { matchCommand } from './stipple/match';
import { tableCommand } from './stipple/table';
import { zoneCommand } from './stipple/zone';

const COMMANDS = new Map<string, (args: readonly string[]) => object | string>([
  ['zone', zoneCommand],
  ['match', matchCommand],
  ['table', tableCommand],
]);

function answer([name, ...args]: readonly string[]): string {
  if (name === '--help' || name === '-h' || name === 'help' || args.includes('--help')) {
    return HELP;
  }
  const known = [...COMMANDS.keys()].join(', ');
  if (name === undefined) {
    throw new UsageError(`No command given; known are ${known}. See --help.`);
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    throw new UsageError(`Unknown command "${name}"; known are ${known}. See --help.`);
  }
  const result = command(args);
  return typeof result === 'string' ? `${result}\n` : `${JSON.stringify(result, null, 2)}\n`;
}

try {
  process.stdout.write(answer(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`stipple: ${error.message}\n`);
  process.exitCode = 2;
}
