/** The message by which the page lets a waiting service worker take over. */
export const TAKE_OVER = 'stipple: take over';
