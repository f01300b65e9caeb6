import { UsageError } from './arguments';
import { HELP } from './help';
import { matchCommand } from './match';
import { tableCommand } from './table';
import { zoneCommand } from './zone';

const COMMANDS = new Map<string, (args: readonly string[]) => object | string>([
  ['zone', zoneCommand],
  ['match', matchCommand],
  ['table', tableCommand],
]);

/**
 * What a command line prints.
 * @throws UsageError on bad input
 */
export function answer([name, ...args]: readonly string[]): string {
  if (name === '--help' || name === '-h' || name === 'help' || args.includes('--help')) {
    return HELP;
  }
  const known = [...COMMANDS.keys(), 'render'].join(', ');
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
