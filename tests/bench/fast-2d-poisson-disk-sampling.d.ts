declare module 'fast-2d-poisson-disk-sampling' {
  /** Bridson's algorithm on a plane (version 1.0.3), as far as the bench uses it. */
  export default class FastPoissonDiskSampling {
    constructor(
      options: { shape: [number, number]; radius: number; tries?: number },
      random?: () => number,
    );
    fill(): [number, number][];
  }
}
