import { benchFigures } from './figures.ts';
import { benchGrowth } from './growth.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchLoad } from './load.ts';
import { benchPresent } from './present.ts';
import { benchSpeed } from './speed.ts';
import { benchTorn } from './torn.ts';

/** `npm run bench -- NAME …`, one line a benchmark. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  figures: benchFigures,
  growth: benchGrowth,
  lighthouse: benchLighthouse,
  load: benchLoad,
  present: benchPresent,
  speed: benchSpeed,
  torn: benchTorn,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench(args);
else console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
