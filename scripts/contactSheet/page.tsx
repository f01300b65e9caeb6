import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hairlineDefaults } from '../../src/anatomy/hairline';
import type { Lab } from '../../src/color/lab';
import { defaultConsultation } from '../../src/consultation/defaults';
import type { Consultation, LightId } from '../../src/consultation/document';
import { HeadCanvas, type ViewName } from '../../src/scene/viewer/HeadCanvas';
import { createDerivations } from '../../src/outcome/derivations';
import { headLoader } from '../../src/outcome/headAssets';
import { workerScalps } from '../../src/outcome/scalpService';

export type Sitter = 'man' | 'woman';

/** Shows one cell of the sheet; the script photographs it. */
export interface Studio {
  readonly sit: (sitter: Sitter) => void;
  readonly light: (skin: Lab, light: LightId) => void;
  readonly view: (view: ViewName) => void;
  /** Layers laid since the page was opened. */
  readonly layers: () => number;
}

declare global {
  interface Window {
    sheet?: Studio;
  }
}

const loadHead = headLoader({ base: import.meta.env.BASE_URL, detail: () => 'full' });
const derivations = createDerivations({ scalps: workerScalps(loadHead) });
let layers = 0;

const sitters: Readonly<Record<Sitter, Partial<Consultation>>> = {
  man: { head: { kind: 'preset', preset: 'medianMan' } },
  woman: {
    head: { kind: 'preset', preset: 'medianWoman' },
    loss: { pattern: 'ludwig-3', seed: 7 },
    hairline: { ...hairlineDefaults('womens-density'), seed: 7 },
  },
};

function Sheet() {
  const [consultation, setConsultation] = useState(defaultConsultation);
  return (
    <HeadCanvas
      consultation={consultation}
      derivations={derivations}
      loadHead={loadHead}
      onProgress={() => undefined}
      onReady={() => {
        layers++;
      }}
      onFailure={({ detail }) => {
        throw new Error(detail);
      }}
      onRestored={() => undefined}
      ref={(head) => {
        window.sheet = {
          sit: (sitter) => setConsultation((c) => ({ ...c, ...sitters[sitter] })),
          light: (lab, light) =>
            setConsultation((c) => ({
              ...c,
              skin: { ...c.skin, lab, source: { kind: 'lab' } },
              view: { ...c.view, light },
            })),
          view: (view) => head?.goTo(view),
          layers: () => layers,
        };
      }}
    />
  );
}

const place = document.getElementById('head');
if (place) createRoot(place).render(<Sheet />);
