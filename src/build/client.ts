/**
 * What stands for Vite's client in the pages of others (`visitors.ts`): it puts the styles in, and loads the page again
 * when the essay has changed. It asks for nothing else, and is told nothing else.
 */
export const VISITORS_CLIENT = `const sheets = new Map();
export function updateStyle(id, css) {
  const sheet = sheets.get(id) ?? document.head.appendChild(document.createElement('style'));
  sheets.set(id, sheet);
  sheet.textContent = css;
}
export function removeStyle(id) { sheets.get(id)?.remove(); sheets.delete(id); }
export const injectQuery = url => url;
const nothing = () => {};
export const createHotContext = () => ({ accept: nothing, dispose: nothing, prune: nothing, on: nothing, off: nothing, send: nothing, invalidate: nothing, data: {} });
new EventSource('/@kheo/changes').onmessage = () => location.reload();
`;
