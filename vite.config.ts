/// <reference types="vitest/config" />
import { defineConfig } from 'vite';
import { offline } from './src/build/offline.ts';
import { kheo } from './src/build/plugin.ts';
import { whole } from './src/build/whole.ts';

/**
 * The oldest browsers of the machines it is shown on: Windows 7 and 8.1 end at Chrome and Edge 109. Safari 15 gets `#private` fields only by
 * helpers: classes have `private` ones instead, which are assigned (`useDefineForClassFields`).
 */
const BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari15.6'];

export default defineConfig({
  // Relative, so that dist/ works below any address.
  base: './',
  plugins: [kheo(), offline(), whole()],
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    reporters: ['default', './tests/closing.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Not a test: `npm run pictures` makes the pictures of the two READMEs from the built deck.
        test: {
          name: 'pictures',
          include: ['tests/pictures/pictures.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser each: more at once than the machine has cores would only make them slow.
          maxWorkers: 2,
          // After the others, whose load would blur what is measured in time.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
