import { foreignExcerpts, lostSentences } from '../../src/check/fidelity.ts';
import { checkNumbers } from '../../src/check/numbers.ts';
import { lostText } from '../../src/check/source.ts';
import { planDeck } from '../../src/plan/plan.ts';
import { renderPage } from '../../src/render/page.ts';
import { parseEssay } from '../../src/text/essay.ts';
import { timesOwnEssay } from './longessay.ts';

/** How often the essay is repeated: about 3,000, 6,000 and 12,000 slides. */
const TIMES = [175, 350, 700];

/**
 * Processor time from text to page by stage, without browser or disk: twice the slides, twice the time. The check of
 * the source, which reads the finished page again, is counted apart.
 */
export function benchGrowth(): void {
  console.log('slides     parse      plan    render    checks       all    source');
  for (const times of TIMES) {
    const files = timesOwnEssay(times);
    const seconds: number[] = [];
    const timed = <Result>(work: () => Result): Result => {
      const before = process.cpuUsage();
      const result = work();
      const { user, system } = process.cpuUsage(before);
      seconds.push((user + system) / 1e6);
      return result;
    };
    const essay = timed(() => parseEssay(files));
    const deck = timed(() => planDeck(essay));
    const page = timed(() => renderPage(deck, 'speaker'));
    timed(() => [lostSentences(deck), foreignExcerpts(deck), checkNumbers(deck, page.body)]);
    const all = seconds.reduce((sum, each) => sum + each, 0);
    timed(() => lostText(files, page.body));
    const cells = [...seconds.slice(0, -1), all, ...seconds.slice(-1)].map(each =>
      `${each.toFixed(2)} s`.padStart(10),
    );
    console.log(String(deck.slides.length).padEnd(6) + cells.join(''));
  }
}
