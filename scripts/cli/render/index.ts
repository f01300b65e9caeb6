export { NoBrowserError } from './easel';
export { renderCommand } from './render';
