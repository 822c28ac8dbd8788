import { siteName } from './memory.ts';
import type { TrustedWindow } from './trusted.ts';

/** How long storing the deck for another day waits for what is wanted now, and a newer version that is there; milliseconds. */
const LONG = 3000;
const SHORT = 500;

/** Held by each open page of this deck, under this name; another one of the same host has its own. */
const lockName = () => siteName('kheo-page');

/**
 * Asks for the service worker, where the build made one. A newer version waits until no page of the older one is left;
 * a page that has just been opened, and is the only one, lets it in and begins again with it.
 */
export function startOffline(): void {
  if (isKept()) void register();
}

/** Whether a service worker keeps this page: the build made one, and the browser takes it. */
export function isKept(): boolean {
  const isMade = document.querySelector('link[rel="manifest"]') !== null;
  return isMade && 'serviceWorker' in navigator && location.protocol !== 'file:';
}

/** Calls back at once, and when it has changed, with whether the page does without a line from now on. */
export function watchStorage(listener: (storage: 'whole' | 'soon' | 'never') => void): void {
  const look = () => {
    const isWhole = location.protocol === 'file:' || Boolean(navigator.serviceWorker?.controller);
    listener(isWhole ? 'whole' : isKept() ? 'soon' : 'never');
  };
  navigator.serviceWorker?.addEventListener('controllerchange', look);
  look();
}

/** Whether a window of this page would open now: without a line an error of the browser's would. */
export function canOpenWindow(): boolean {
  return navigator.onLine || location.protocol === 'file:' || Boolean(navigator.serviceWorker?.controller);
}

const WORKER = './sw.js';

/** The address of the service worker, the one script that is asked for by its address. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as TrustedWindow;
  return trustedTypes?.createPolicy('kheo', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER;
}

async function register(): Promise<void> {
  hold();
  try {
    const known = await navigator.serviceWorker.getRegistration();
    // The page that was here before a reload lets go of its lock a moment later.
    await sleep(known?.waiting ? SHORT : LONG);
    if (known?.waiting && (await isOnly()) && isUntouched()) letIn(known.waiting);
    else await navigator.serviceWorker.register(workerAddress());
  } catch {
    // The page goes on as one that is not kept: private windows and some in-app browsers refuse.
  }
}

function sleep(time: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, time));
}

/** Says to other pages, until this one is closed, that it is there. */
function hold(): void {
  void navigator.locks?.request(lockName(), { mode: 'shared' }, () => new Promise(() => {}));
}

/** Whether no other page of the deck is open; without the means to know, there may be one. */
async function isOnly(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.filter(({ name }) => name === lockName()).length === 1;
}

/** Nobody has begun to do anything here yet. */
function isUntouched(): boolean {
  const { presenting, running } = document.documentElement.dataset;
  return presenting === undefined && running === undefined && !navigator.userActivation?.hasBeenActive;
}

function letIn(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage({ type: 'SKIP_WAITING' });
}
