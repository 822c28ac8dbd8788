/** The part of Trusted Types that is used here; browsers without them take the bare text. */
interface TrustedTypes {
  createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string>>): Policy;
}

interface Policy {
  createScriptURL(text: string): string;
}

const WORKER = './sw.js';
/** What reveal.js puts into its controls, which are taken away at once, and into what it empties. */
const REVEAL =
  /^(?:\s*<button class="navigate-[a-z]+" aria-label="[a-z ]+"><div class="controls-arrow"><\/div><\/button>)*\s*$/;

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The address of the service worker, the one script that is asked for by its address. */
export function workerAddress(): string {
  const policy = trustedTypes?.createPolicy('kheo', { createScriptURL: only(text => text === WORKER) });
  return policy ? policy.createScriptURL(WORKER) : WORKER;
}

/** From now on markup that is given as text is taken if it is reveal.js's own; none of the page's parts does so. */
export function trustReveal(): void {
  trustedTypes?.createPolicy('default', { createHTML: only(text => REVEAL.test(text)) });
}

function only(isKnown: (text: string) => boolean): (text: string) => string {
  return text => {
    if (isKnown(text)) return text;
    throw new TypeError('Not the text of a known part.');
  };
}
