const PREFIX = 'kheo-';

/** The name of what is remembered for this site alone, as in build/first.ts, whatever else its host shows: `theme /bai/`. */
export function siteName(name: string): string {
  return `${name} ${location.pathname.replace(/[^/]*$/, '')}`;
}

/** What was remembered under a name; nothing where the browser keeps nothing (blocked cookies, some file: pages). */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value on this device, if the browser lets us. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // It holds until the page is closed; where there is no room for it, the one before must not come back.
    forget(name);
  }
}

/** Forgets what was remembered under a name. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept.
  }
}

/**
 * The name of what is remembered for this talk alone: `times /bai/ Dân vận khéo`. All files on a disk share one
 * memory, and the title of the window may change.
 */
export function ownName(name: string, slides: readonly HTMLElement[]): string {
  const title = slides[0]?.querySelector('h1')?.textContent ?? '';
  return [name, location.pathname, title.replace(/\s+/g, ' ').trim()].join(' ');
}

/** What was remembered under a name for this tab alone, until it is closed. */
export function recallHere(name: string): string | undefined {
  try {
    return sessionStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value for this tab, if the browser lets us. */
export function rememberHere(name: string, value: string): void {
  try {
    sessionStorage.setItem(PREFIX + name, value);
  } catch {
    // It holds until the page is loaded again; where there is no room for it, the one before must not come back.
    forgetHere(name);
  }
}

function forgetHere(name: string): void {
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept.
  }
}
