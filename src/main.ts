import { start } from './runtime/start.ts';

void start(() => import('./rest.ts'));
