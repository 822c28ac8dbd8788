import { existsSync } from 'node:fs';
import { installByApt, isDebianRoot, windowsPlaces } from '../../src/build/browser.ts';

/**
 * Where Firefox stands on the systems people have. Not in /usr/bin: Ubuntu's own leads to a snap, which sees neither a
 * profile nor a deck in the temporary folder.
 */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/usr/lib64/firefox/firefox',
    '/opt/firefox/firefox',
  ],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: windowsPlaces(process.env, ['Mozilla Firefox/firefox.exe']),
};

/** A Firefox on this machine: the one that `FIREFOX_PATH` names, or else the system's. */
function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH ?? '';
  return [named, ...(USUAL_PLACES[process.platform] ?? [])].find(path => existsSync(path));
}

/** Firefox's path, installed first where that can be done; says in a line what it found or does. */
export function ensureFirefox(): string | undefined {
  const found = findFirefox() ?? installed();
  console.log(found ? `Firefox: ${found}` : NONE);
  return found;
}

const NONE =
  'Không có Firefox: bài thử của nó chạy trong trình duyệt trên. / No Firefox: its tests run in the browser above.';

function installed(): string | undefined {
  if (!isDebianRoot()) return undefined;
  console.log('Chưa có Firefox; đang cài bằng apt-get… / No Firefox yet; installing with apt-get…');
  return installByApt('firefox-esr') ? findFirefox() : undefined;
}
