import { useEffect, useState } from 'react';
import type { Consultation } from '../../consultation/document';
import { countedHeadOf, type CountedHead } from './dotCount';

interface Counted {
  readonly of: Consultation;
  readonly attempt: number;
  readonly head: CountedHead | 'failed';
}

/** The counted head of a consultation; null while it is counted. */
export function useCountedHead(
  consultation: Consultation,
  attempt: number,
): CountedHead | 'failed' | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (head: Counted['head']) => {
      if (wanted) setCounted({ of: consultation, attempt, head });
    };
    countedHeadOf(consultation).then(tell, () => tell('failed'));
    return () => {
      wanted = false;
    };
  }, [consultation, attempt]);
  return counted?.of === consultation && counted.attempt === attempt ? counted.head : null;
}
