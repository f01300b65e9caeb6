export const metaPolicy: string;
export const headerPolicy: string;
export const securityHeaders: Readonly<Record<string, string>>;
export const cacheRules: { readonly assets: string; readonly others: string };
export function headersFile(): string;
