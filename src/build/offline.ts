import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { renderManifest, SHARE_PICTURE } from '../render/metadata.ts';
import { PICTURE_TYPES } from './pictures.ts';
import { type KheoApi, ONE_FILE } from './plugin.ts';

const MANIFEST = 'manifest.webmanifest';

/** Endings of what a page is made of, beside its pictures. */
const PARTS = ['html', 'webmanifest', 'js', 'css', 'woff2'];

/**
 * The built site works without a line after the first visit, and can be installed: a service worker keeps all of it,
 * one version at a time. runtime/page/offline.ts asks for it and says when a newer version may take over.
 */
export function offline(): Plugin[] {
  return [manifest(), ...keep()];
}

/** Names the essay to whoever installs its page. The link to it tells the page that it is kept. */
function manifest(): Plugin {
  let kheo: KheoApi;
  return {
    name: 'kheo:manifest',
    apply: 'build',
    configResolved({ plugins }) {
      kheo = plugins.find(({ name }) => name === 'kheo')?.api;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: renderManifest(kheo.deck()) });
    },
  };
}

function keep(): Plugin[] {
  return VitePWA({
    injectRegister: false,
    registerType: 'prompt',
    filename: 'sw.js',
    manifest: false,
    workbox: {
      globPatterns: [`**/*.{${[...PARTS, ...Object.keys(PICTURE_TYPES)].map(inAnyCase).join()}}`],
      // For those who carry it away, and for those who show a link.
      globIgnores: [ONE_FILE, SHARE_PICTURE, 'icon-*.png'],
      // No limit: a long talk and its large pictures are needed in the hall, too. pictures.ts warns of those.
      maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
      // The page has one address; what a chat program hangs on it makes it no other page.
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      sourcemap: false,
    },
  });
}

/** `jpg` → `[jJ][pP][gG]`: cameras write `IMG_0002.JPG`. */
export function inAnyCase(ending: string): string {
  return ending.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`);
}
