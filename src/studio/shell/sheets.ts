import { lazy, type ComponentType, type LazyExoticComponent, type RefObject } from 'react';
import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import type { SheetId } from '../store/studioStore';

export interface SheetProps {
  readonly head: RefObject<HeadCanvasHandle | null>;
  readonly onClose: () => void;
}

/** Every dialog, fetched when it is first opened. */
export const sheets: Readonly<Record<SheetId, LazyExoticComponent<ComponentType<SheetProps>>>> =
  {
    plan: lazy(() => import('../plan/PlanSheet')),
    shortcuts: lazy(() => import('./Shortcuts')),
    library: lazy(() => import('../library/Library')),
    share: lazy(() => import('../share/Share')),
    help: lazy(() => import('../help/Help')),
    screenCheck: lazy(() => import('../screenCheck/ScreenCheck')),
    clinic: lazy(() => import('../clinic/ClinicSheet')),
  };
