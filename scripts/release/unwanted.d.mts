export function publishedFiles(folder: string): string[];
export function unwantedIn(folder: string, privatePlaces: readonly string[]): string[];
