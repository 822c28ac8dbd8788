import type { BrowserContext } from 'playwright-core';

/**
 * What the pages of a context do that a deck never should, in words: an error in the console, a request for anything
 * outside `own`. The list grows as they do it.
 */
export function faultsIn(context: BrowserContext, own: string): readonly string[] {
  const faults: string[] = [];
  context.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', ({ error }) => faults.push(`thrown: ${error().message}`));
  context.on('requestfailed', request => faults.push(`failed: ${request.url()}`));
  context.on('request', request => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith('data:')) faults.push(`asked for: ${url}`);
  });
  return faults;
}
