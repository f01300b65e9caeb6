export function zipOf(folder: string, date: Date): Uint8Array;
export function writeChecksum(file: string): string;
