export function fingerprint(paths: readonly string[], keep?: (file: string) => boolean): string;
