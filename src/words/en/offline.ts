/** A newer Stipple is there. */
export const offline = {
  ready: 'A newer Stipple is ready. Your consultation stays as it is.',
  update: 'Update now',
  updating: 'Updating…',
  later: 'Later',
};
