import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { SheetProps } from '../parts';
import type { SheetId } from '../stores/studioStore';

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
