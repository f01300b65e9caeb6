/** The color engine and the studio's pictures on the command line; `npm run -s stipple -- --help` explains. */
import { answer } from './answer';
import { UsageError } from './arguments';

const exitCodes = { someFailed: 1, usage: 2, noBrowser: 3 } as const;

async function run(args: readonly string[]): Promise<number> {
  if (args[0] !== 'render' || args.includes('--help')) {
    process.stdout.write(answer(args));
    return 0;
  }
  // The studio's own parts are loaded only for a picture.
  const { NoBrowserError, renderCommand } = await import('./render');
  try {
    return (await renderCommand(args.slice(1))) === 0 ? 0 : exitCodes.someFailed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    process.stderr.write(
      `stipple: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return error instanceof NoBrowserError ? exitCodes.noBrowser : exitCodes.someFailed;
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`stipple: ${error.message}\n`);
  process.exitCode = exitCodes.usage;
}
