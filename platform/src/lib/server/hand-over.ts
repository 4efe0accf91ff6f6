/**
 * Where `serve.ts` puts the host on each request, for the built app to find. The two are compiled
 * apart, so the key must be one that any module can look up.
 */
export const hostKey: unique symbol = Symbol.for('ogonblick.platform.host');
