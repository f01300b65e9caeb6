export function versionFault(
  version: string,
  lockedVersion: string,
  tags: readonly string[],
  tagsHere: readonly string[],
): string | null;
