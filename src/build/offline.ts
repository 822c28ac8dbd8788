import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { renderManifest } from '../render/metadata.ts';
import { type KheoApi, ONE_FILE } from './plugin.ts';

const MANIFEST = 'manifest.webmanifest';

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
      globPatterns: ['**/*.{html,webmanifest,js,css,woff2,svg,png,jpg,jpeg,webp,gif,avif}'],
      // For those who carry it away, and for those who show a link.
      globIgnores: [ONE_FILE, 'chia-se.png', 'icon-*.png'],
      maximumFileSizeToCacheInBytes: 20_000_000,
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
