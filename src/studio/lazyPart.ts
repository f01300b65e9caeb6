import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { fetchPart } from './fetchPart';

/** A component of a part that speaks, fetched with its words when it is first drawn. */
export const lazyPart = <Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> => lazy(() => fetchPart(load));
