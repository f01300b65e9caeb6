/** Everything that turns heads into files: fetched with the first picture that is saved. */
export { hexOfCss } from './cssColor';
export { drawPage } from './drawPage';
export { drawVideo, NoVideoEncoder } from './drawVideo';
export { footFree } from './footFade';
export { plateFor } from './logoPlate';
export { textMeasure } from './paintPage';
export { layoutPage } from './pageLayout';
export { plainPage } from './plainPage';
export { shownLabel, SIMULATION_LABEL } from './simulationLabel';
