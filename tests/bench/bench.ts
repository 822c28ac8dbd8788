import { benchFigures } from './figures.ts';
import { benchSpeed } from './speed.ts';

/** `npm run bench -- NAME …`, one line a benchmark. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => void>> = {
  figures: benchFigures,
  speed: benchSpeed,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) bench(args);
else console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
