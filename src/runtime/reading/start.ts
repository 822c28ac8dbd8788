import type { Behaviour, Stage } from '../types.ts';
import { startAnchors } from './anchors.ts';
import { startReadingBar } from './bar.ts';
import { startBeside } from './beside.ts';
import { startCard } from './card.ts';
import { startReadingProgress } from './progress.ts';

/** All that the reading view does beside being read; after all that teaches commands. */
const BEHAVIOURS: readonly Behaviour[] = [
  startBeside,
  startAnchors,
  startCard,
  startReadingProgress,
  startReadingBar,
];

/** Brings the reading view to life. */
export function startReading(stage: Stage): void {
  for (const behaviour of BEHAVIOURS) behaviour(stage);
}
