import about from '../../package.json' with { type: 'json' };

/** The program and its version, as a file names what made it. */
export const TOOL = `Stipple ${about.version}`;
