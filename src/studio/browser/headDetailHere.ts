import {
  headDetailAsked,
  headDetailFor,
  type Device,
  type HeadDetail,
} from '../../outcome/headDetail';

/** The parts of `navigator` that not every browser has. */
interface Telling {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
}

/** What this browser tells of its device. */
function thisDevice(): Device {
  const telling: Navigator & Telling = navigator;
  return {
    coarsePointer: window.matchMedia('(pointer: coarse)').matches,
    shortSidePx: Math.min(window.screen.width, window.screen.height),
    memoryGb: telling.deviceMemory ?? null,
    cores: navigator.hardwareConcurrency,
    saveData: telling.connection?.saveData ?? false,
  };
}

/**
 * The head that the address asks for, else the one that suits this device.
 * @throws Error when the address asks for a head that does not exist
 */
export function headDetailHere(): HeadDetail {
  return headDetailAsked(window.location.search) ?? headDetailFor(thisDevice());
}
