/**
 * The Content-Security-Policy of the product, in one place: sent as a header by scripts/serve.mjs and
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
