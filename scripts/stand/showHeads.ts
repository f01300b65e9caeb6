import { parseFileText } from '../../src/consultation/consultationFile';
import { defaultConsultation } from '../../src/consultation/defaults';
import type { Consultation } from '../../src/consultation/document';
import { createDerivations } from '../../src/outcome/derivations';
import { headLoader } from '../../src/outcome/headAssets';
import { workerScalps } from '../../src/outcome/scalpService';
import { capturePicture } from '../../src/scene/viewer/capture';
import { headViewer, type HeadViewer } from '../../src/scene/viewer/headViewer';
import { publishInspection } from '../../src/scene/viewer/inspection';
import { captureOptionsOf } from '../../src/scene/viewer/pictureRequest';
import { derivationsFor, sourceOf } from './passes';
import { standCanvas } from './standCanvas';
import { galleryPanes, standQuery } from './standQuery';

const looks = import.meta.glob<string>('./looks/*.stipple', {
  query: '?raw',
  import: 'default',
});

/** What a script may change while the page is open; window.stipple tells when it is on screen. */
export interface Stand {
  readonly show: (change: Partial<Consultation>) => void;
}

declare global {
  interface Window {
    stand?: Stand;
  }
}

async function lookNamed(name: string | null): Promise<Consultation> {
  if (name === null) return defaultConsultation;
  const load = looks[`./looks/${name}.stipple`];
  if (!load) throw new Error(`There is no look "${name}" in scripts/stand/looks.`);
  const read = parseFileText(await load());
  if (!read.ok)
    throw new Error(`The look "${name}" is refused: ${JSON.stringify(read.refusal)}`);
  return read.consultation;
}

/** Shows in an element what the address asks for. Its `data-ready` is true as soon as it does. */
export async function showHeads(element: HTMLElement, search: string): Promise<void> {
  const { doc, view, light, panes, pass } = standQuery(search);
  let consultation = await lookNamed(doc);
  if (light !== null) consultation = { ...consultation, view: { ...consultation.view, light } };
  const loadHead = headLoader({ base: import.meta.env.BASE_URL, detail: () => 'full' });
  const derivations = derivationsFor(
    pass,
    createDerivations({ scalps: workerScalps(loadHead) }),
  );
  const assets = await loadHead();
  let viewer: HeadViewer | null = null;
  const host = standCanvas(element, (nowMs) => viewer?.render(nowMs));
  const made = headViewer(
    host,
    assets,
    derivations,
    {
      onProgress: () => undefined,
      onReady() {
        element.dataset['ready'] = 'true';
      },
      onFailure(error) {
        throw error;
      },
    },
    sourceOf(pass),
  );
  viewer = made;
  made.setPanes(galleryPanes(panes, consultation));
  if (typeof view === 'string') made.goTo(view, true);
  else made.stage.setPose(view);
  window.stand = {
    show(change) {
      consultation = { ...consultation, ...change };
      made.setPanes(galleryPanes(panes, consultation));
    },
  };
  publishInspection({
    viewer: made,
    camera: host.camera,
    picture: async (request) =>
      await capturePicture(
        await made.prepare(request.consultation ?? consultation, request),
        captureOptionsOf(request),
      ),
  });
}
