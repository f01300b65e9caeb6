/**
 * The Content-Security-Policy of the product, in one place: sent as a header by scripts/serve/serve.ts and
 * written into index.html by the build, so that a copy on any host keeps it.
 *
 * 'wasm-unsafe-eval' is for the mesh decoder (meshoptimizer is WebAssembly); blob: pictures are the exports
 * before they are saved. Nothing may load from, send to, or frame another origin.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy for a `<meta http-equiv>`: browsers ignore frame-ancestors there. */
export const metaPolicy = directives.join('; ');

/** The policy for the HTTP header. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** Everything a host should send with every file (docs/publishing.md says how, host by host). */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** How long a browser may keep a file: names in assets/ carry a hash and never change, all others are asked for again. */
export const cacheRules = {
  assets: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;

/**
 * The same as a `_headers` file, which Netlify and Cloudflare Pages read in the published folder. What is not in assets/
 * they have asked for again of themselves.
 */
export function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, '', '/assets/*', `  Cache-Control: ${cacheRules.assets}`, ''].join(
    '\n',
  );
}
