import { useRef } from 'react';
import type { IconName } from '../drawings/Icon';
import { Button } from './Button';

interface Props {
  readonly icon?: IconName;
  /** File types as an input's `accept` has them; left out, any file: some systems grey out what they have no type for. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
  readonly disabled?: boolean;
  readonly children: string;
}

/** A button that asks the system for one file. */
export function FileButton({ icon, accept, onFile, disabled = false, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...(icon ? { icon } : {})}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        {...(accept === undefined ? {} : { accept })}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again once it was mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
