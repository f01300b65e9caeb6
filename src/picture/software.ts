import { version } from '../../package.json';

/** The program and its version, as a file names what made it. */
export const SOFTWARE = `Stipple ${version}`;
