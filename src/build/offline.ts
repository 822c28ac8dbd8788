import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { DEFAULT_COLORS } from '../text/cover.ts';
import { ONE_FILE } from './plugin.ts';

/**
 * The built site works without a line after the first visit, and can be installed: a service worker keeps all of it,
 * one version at a time. runtime/page/offline.ts asks for it and says when a newer version may take over.
 */
export function offline(): Plugin[] {
  return VitePWA({
    injectRegister: false,
    registerType: 'prompt',
    includeManifestIcons: false,
    filename: 'sw.js',
    manifest: {
      name: 'Khéo',
      short_name: 'Khéo',
      description: 'Bài viết thành trang chiếu, trang đọc và tài liệu in.',
      lang: 'vi',
      display: 'minimal-ui',
      start_url: './',
      scope: './',
      background_color: DEFAULT_COLORS.paper,
      theme_color: DEFAULT_COLORS.main,
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,jpg,jpeg,webp,gif,avif}'],
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
