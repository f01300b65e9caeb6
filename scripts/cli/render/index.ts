export { NoBrowserError } from './headlessStudio';
export { renderCommand } from './render';
