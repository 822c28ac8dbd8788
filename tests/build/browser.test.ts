import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserPlaces, ensureBrowser, findBrowser } from '../../src/build/browser.ts';
import { makeFolder } from './folder.ts';

beforeEach(() => void vi.stubEnv('CHROME_PATH', undefined));
afterEach(() => void vi.unstubAllEnvs());

describe('the browser', () => {
  it('is the one that CHROME_PATH names, before any other', () => {
    const path = `${makeFolder({ 'my-chrome': '' })}/my-chrome`;
    vi.stubEnv('CHROME_PATH', path);
    expect(findBrowser()).toBe(path);
  });

  it.each(['', '/no/such/chrome'])('is another one where CHROME_PATH names none: "%s"', path => {
    const usual = findBrowser();
    vi.stubEnv('CHROME_PATH', path);
    expect(findBrowser()).toBe(usual);
  });

  it('is said before it is used, and nothing is installed', () => {
    const path = `${makeFolder({ 'my-chrome': '' })}/my-chrome`;
    vi.stubEnv('CHROME_PATH', path);
    const said: string[] = [];
    expect(ensureBrowser(line => said.push(line))).toBe(path);
    expect(said).toEqual([`Trình duyệt / browser: ${path}`]);
  });
});

describe('the places of browsers', () => {
  it.each([
    ['linux', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/usr/bin/chromium', '/snap/bin/chromium'],
    [
      'darwin',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'win32',
      'C:\\Program Files/Google/Chrome/Application/chrome.exe',
      'D:\\x86/Microsoft/Edge/Application/msedge.exe',
      'C:\\Local/Google/Chrome/Application/chrome.exe',
    ],
  ] as const)('include the usual ones on %s', (platform, ...paths) => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'D:\\x86',
      LOCALAPPDATA: 'C:\\Local',
    };
    expect(browserPlaces(platform, env)).toEqual(expect.arrayContaining([...paths]));
  });

  it("end with playwright's own, which every system can have", () => {
    expect(browserPlaces('freebsd', {})).toHaveLength(1);
    expect(browserPlaces('linux', {}).at(-1)).toBe(browserPlaces('freebsd', {})[0]);
    expect(browserPlaces('win32', {})).toEqual(browserPlaces('freebsd', {}));
  });
});
