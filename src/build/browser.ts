import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Ten minutes: a slow line may take that long for a browser, a closed one answers sooner. */
const PATIENCE = 600_000;

/** Folders that Windows keeps programs in, by the variable that names them. */
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];

type Places = (env: NodeJS.ProcessEnv) => readonly string[];

/** Where Chrome, Edge and Chromium stand on the systems people have. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, Places>>> = {
  linux: () => [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: env => windowsPlaces(env, WINDOWS),
};

/** Where Windows may keep programs, by their paths below its folders. */
export function windowsPlaces(env: NodeJS.ProcessEnv, paths: readonly string[]): string[] {
  return WINDOWS_FOLDERS.flatMap(name => {
    const folder = env[name];
    return folder ? paths.map(path => `${folder}/${path}`) : [];
  });
}

/** Where a browser may be, best first: where `CHROME_PATH` says, where the system has it, where playwright puts it. */
export function browserPlaces(platform = process.platform, env = process.env): string[] {
  const usual = USUAL_PLACES[platform]?.(env) ?? [];
  return [...(env.CHROME_PATH ? [env.CHROME_PATH] : []), ...usual, ...ownPlace()];
}

/** Where playwright puts a browser; nowhere where it is not installed. */
function ownPlace(): string[] {
  try {
    const { chromium } = require('playwright-core') as typeof import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** Starts a browser. Only who needs one loads the package for it. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  const { chromium } = await import('playwright-core').catch(() => {
    throw new Error(
      'Thiếu gói playwright-core; hãy chạy npm ci. / The package playwright-core is missing; run npm ci.',
    );
  });
  return chromium.launch({ executablePath });
}

/** A Chrome, Edge or Chromium on this machine. */
export function findBrowser(): string | undefined {
  return browserPlaces().find(path => existsSync(path));
}

/**
 * A browser's path, installed first if there is none; says in a line what it found or does. Throws when none can be
 * had, with what to do.
 */
export function ensureBrowser(say: (line: string) => void = console.log): string {
  const found = findBrowser();
  if (found) {
    say(`Trình duyệt / browser: ${found}`);
    return found;
  }
  for (const { name, isPossible, run } of INSTALLERS) {
    if (!isPossible()) continue;
    say(`Chưa có trình duyệt; đang cài bằng ${name}… / No browser yet; installing with ${name}…`);
    const installed = run() && findBrowser();
    if (installed) {
      say(`Đã cài / installed: ${installed}`);
      return installed;
    }
  }
  throw new Error(
    'Không tìm thấy và không cài được trình duyệt. Hãy cài Chrome, Edge hoặc Chromium, hoặc đặt CHROME_PATH. / ' +
      'No browser was found or could be installed. Install Chrome, Edge or Chromium, or set CHROME_PATH.',
  );
}

interface Installer {
  readonly name: string;
  readonly isPossible: () => boolean;
  /** Whether it went well. */
  readonly run: () => boolean;
}

/** Ways to get one; playwright's own fails on closed networks, where a distribution's packages may still be had. */
const INSTALLERS: readonly Installer[] = [
  {
    name: 'apt-get',
    isPossible: isDebianRoot,
    run: () => installByApt('chromium'),
  },
  {
    name: 'playwright',
    isPossible: () => true,
    run: () => {
      // Its libraries come from the system, which only root may add to without being asked for a password.
      const libraries = isDebianRoot() ? ['--with-deps'] : [];
      return runs(process.execPath, [playwrightCli(), 'install', 'chromium', '--no-shell', ...libraries]);
    },
  },
];

/** Installs a package of Debian's, and says whether it went well. */
export function installByApt(name: string): boolean {
  return runs('apt-get', ['update', '-qq']) && runs('apt-get', ['install', '-y', '-qq', name]);
}

/** Whether `installByApt` may be tried. */
export function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function playwrightCli(): string {
  return join(require.resolve('playwright-core/package.json'), '../cli.js');
}

function runs(command: string, args: readonly string[]): boolean {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    // Milliseconds; it tries several hosts, several times each, and a closed network answers to none.
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  };
  return (
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: PATIENCE, env }).status === 0
  );
}
