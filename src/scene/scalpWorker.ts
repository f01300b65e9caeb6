import { expose, transfer } from 'comlink';
import { radialSurface } from '../anatomy/radialSurface';
import { scalpAnatomy, type ScalpAnatomy } from '../anatomy/scalpAnatomy';
import type { DotSequence } from '../dots/dotSequence';
import { scalpLayer, type ScalpLayer, type ScalpSpec } from '../dots/scalpLayer';
import type { HeadModel } from '../sculpt/headFile';

let anatomy: ScalpAnatomy | null = null;
let dots: DotSequence | null = null;

/** The work that would stall the page: fields, thresholds and hairs of a whole scalp. */
const scalp = {
  open(head: Pick<HeadModel, 'radius' | 'landmarks'>, sequence: DotSequence): void {
    anatomy = scalpAnatomy(radialSurface(head.radius), head.landmarks);
    dots = sequence;
  },
  layer(spec: ScalpSpec): ScalpLayer {
    if (!anatomy || !dots)
      throw new Error('The scalp was asked for before its head was loaded.');
    const layer = scalpLayer(spec, anatomy, dots);
    return transfer(layer, [
      layer.field.buffer,
      layer.ink.cells.buffer,
      layer.ink.words.buffer,
      layer.hair.cells.buffer,
      layer.hair.words.buffer,
    ]);
  },
};

export type Scalp = typeof scalp;

expose(scalp);
