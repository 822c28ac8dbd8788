/**
 * What Playwright turns off of a browser's own is named again where a test would notice it: the last list counts. The two
 * behind it build a page of suggestions below the address line with every window, which takes a third of its time.
 */
const WITHOUT = [
  ...['DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'PaintHolding', 'MediaRouter', 'OptimizationHints'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

/** The sandbox of Chromium refuses to run as root; the rest keeps it from calling its maker's hosts. */
export const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--disable-features=${WITHOUT}`,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
