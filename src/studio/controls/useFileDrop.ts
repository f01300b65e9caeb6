import { useState, type DragEvent } from 'react';

/** What an element needs so that a file can be dropped on it. */
interface FileDrop {
  /** For the stylesheet: whether something is held over it. */
  readonly 'data-over': boolean;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Makes an element a place to drop a file; of several the first is taken. */
export function useFileDrop(onFile: (file: File) => void): FileDrop {
  const [over, setOver] = useState(false);
  return {
    'data-over': over,
    onDragOver(event) {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event) {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) onFile(file);
    },
  };
}
