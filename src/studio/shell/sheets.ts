import type { ComponentType, LazyExoticComponent } from 'react';
import { lazyPart } from '../lazyPart';
import type { SheetProps } from '../parts';
import type { SheetId } from '../stores/studioStore';

/** Every dialog, fetched when it is first opened. */
export const sheets: Readonly<Record<SheetId, LazyExoticComponent<ComponentType<SheetProps>>>> =
  {
    plan: lazyPart(() => import('../plan/PlanSheet')),
    shortcuts: lazyPart(() => import('./Shortcuts')),
    library: lazyPart(() => import('../library/Library')),
    share: lazyPart(() => import('../share/Share')),
    help: lazyPart(() => import('../help/Help')),
    screenCheck: lazyPart(() => import('../screenCheck/ScreenCheck')),
    clinic: lazyPart(() => import('../clinic/ClinicSheet')),
  };
