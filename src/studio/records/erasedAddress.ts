/** Put behind the address when everything was erased, so that the empty page can say so. */
export const ERASED_HASH = '#erased';
