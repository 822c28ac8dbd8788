/** How the browsers inside other programs name themselves; `; wv)` is Android's for a page inside any program. */
const IN_APP = /Zalo|FBA[NV]|FB_IAB|Instagram|; wv\)|\bLine\/|BytedanceWebview|musical_ly|MicroMessenger/i;

/**
 * Whether a user agent is that of a browser inside another program. Only for what cannot be felt: there `print` is a
 * function that does nothing, and the reader has to be told how to get out.
 */
export function isInApp(userAgent: string): boolean {
  return IN_APP.test(userAgent);
}
