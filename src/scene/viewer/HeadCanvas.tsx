import { Canvas } from '@react-three/fiber';
import { useEffect, useEffectEvent, useState } from 'react';
import type { HeadAssets } from '../../outcome/headAssets';
import { messageOf, type HeadCanvasProps } from './headCanvasProps';
import { ViewerInCanvas } from './ViewerInCanvas';
import styles from './HeadCanvas.module.css';

export type { HeadCanvasHandle, HeadFailure } from './headCanvasProps';
export type { ViewName } from './pose';

/** The head in the page: loads it, gives it a canvas, and reports what becomes of both. */
export function HeadCanvas(props: HeadCanvasProps) {
  const [assets, setAssets] = useState<HeadAssets | null>(null);
  const [life, setLife] = useState(0);
  const load = useEffectEvent(props.loadHead);
  const progress = useEffectEvent(props.onProgress);
  const failure = useEffectEvent(props.onFailure);

  useEffect(() => {
    let wanted = true;
    load((stage, fraction) => {
      if (wanted) progress({ stage, fraction });
    }).then(
      (loaded) => {
        if (wanted) setAssets(loaded);
      },
      (error: unknown) => {
        if (wanted) failure({ kind: 'load', detail: messageOf(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, []);

  if (!assets) return null;
  return (
    <Canvas
      key={life}
      className={styles.canvas ?? ''}
      frameloop="demand"
      // The skin's shader encodes its colours itself: screen and pictures then share their programs.
      linear
      flat
      // A page zoomed out has fewer pixels than points: more of them than it shows are drawn for nobody.
      dpr={[0.25, 2]}
      gl={{ antialias: true, alpha: true, powerPreference: 'high-performance' }}
      onCreated={({ gl }) => {
        gl.setClearColor(0x000000, 0);
        const canvas = gl.domElement;
        // A canvas that was replaced is ended a little later; that is no loss of the one on screen.
        canvas.addEventListener('webglcontextlost', (event) => {
          if (!canvas.isConnected) return;
          event.preventDefault();
          props.onFailure({
            kind: 'context-lost',
            detail: 'The graphics card was taken away.',
          });
        });
        canvas.addEventListener('webglcontextrestored', () => {
          if (!canvas.isConnected) return;
          setLife((n) => n + 1);
          props.onRestored();
        });
      }}
    >
      <ViewerInCanvas {...props} assets={assets} />
    </Canvas>
  );
}
