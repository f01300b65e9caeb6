import { open } from '../stores/consultationStore';
import { faultOf } from '../records/faultOf';
import { notify } from '../records/recordNotice';
import { parseLookHash } from './lookLink';

/** Opens the look in an address as a new consultation, or says why not. */
export async function openLink(hash: string): Promise<void> {
  const parsed = await parseLookHash(hash);
  const refusal = parsed.ok ? faultOf(parsed.consultation) : parsed.refusal;
  if (parsed.ok && refusal === null) {
    open(parsed.consultation);
    notify({ kind: 'opened', from: 'link', count: 1 });
  } else if (refusal !== null) notify({ kind: 'linkRefused', refusal });
}
