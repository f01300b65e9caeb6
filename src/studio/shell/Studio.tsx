import { useEffect, useRef } from 'react';
import type { HeadCanvasHandle } from '../../scene/HeadCanvas';
import { stageStore } from '../stage/stageStore';
import { offerRender } from '../export/commandLine';
import { Offline } from '../offline/Offline';
import { FileDrop } from '../library/FileDrop';
import { studioStore } from '../stores/studioStore';
import { followClinic } from '../stores/clinicStore';
import { Panel } from './Panel';
import { SheetHost } from './SheetHost';
import { Stage } from '../stage/Stage';
import { StageOverlay } from './StageOverlay';
import { StorageNotice } from './StorageNotice';
import { useUnits } from '../words';
import { TopBar } from './TopBar';
import { attachKeys } from './keys';
import styles from './Studio.module.css';

/** The whole screen: the bar, the head that is always in view, and the steps of the consultation. */
export function Studio() {
  const head = useRef<HeadCanvasHandle>(null);
  // Every measure on screen is written in the clinic's units: a change of them draws all of it anew.
  useUnits();
  const lowered = studioStore((state) => state.sheetLowered);
  const client = stageStore((state) => state.client);

  useEffect(() => attachKeys(() => head.current), []);
  useEffect(() => offerRender(() => head.current), []);
  useEffect(followClinic, []);

  return (
    <div className={styles.studio} data-lowered={lowered} data-client={client}>
      <TopBar />
      <main className={styles.work}>
        <Stage head={head} overlay={<StageOverlay head={head} />} />
        <Panel head={head} />
      </main>
      <StorageNotice head={head} />
      <FileDrop />
      <Offline />
      <SheetHost head={head} />
    </div>
  );
}
