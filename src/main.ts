import { start } from './runtime/start.ts';

start(() => import('./rest.ts')).catch((error: unknown) => {
  // As if this script had not come: the page shows the text (build/first.ts), which needs none.
  document.querySelector('script[src]')?.dispatchEvent(new Event('error'));
  throw error;
});
