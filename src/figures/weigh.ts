import { below, FEW, type Rule, type Sight } from './sight.ts';

const RESULT_VERB =
  /(?:đạt|hoàn thành|huy động|trao|hỗ trợ|vượt|thu hút|giải quyết|tiếp nhận|đóng góp)(?: được)?$/u;

/** What makes a key figure matter more or less, beside 0.4 for being key. */
const WEIGHTS: Readonly<Record<string, Rule & { readonly adds: number }>> = {
  change: { says: 'A change is the story.', adds: 0.3, holds: ({ isChanged }) => isChanged },
  share: {
    says: 'A share or a sum tells more than a count.',
    adds: 0.15,
    holds: ({ mention }) => mention.kind !== 'count' && mention.kind !== 'measure',
  },
  result: {
    says: 'A verb of achievement before it makes it a result.',
    adds: 0.1,
    holds: ({ mention }) => RESULT_VERB.test(mention.before.join(' ')),
  },
  strong: {
    says: 'What the author set in bold matters.',
    adds: 0.2,
    holds: ({ mention }) => mention.isStrong,
  },
  few: {
    says: 'A count of up to five seldom needs a screen.',
    adds: -0.15,
    holds: ({ mention, isChanged }) => mention.kind === 'count' && below(mention, FEW + 1) && !isChanged,
  },
};
const KEY_WEIGHT = 0.4;

/** How much a key figure matters, from 0 to 1. `đã trao 20 suất quà` → 0.5. */
export function weigh(sight: Sight): number {
  const adding = Object.values(WEIGHTS).filter(rule => rule.holds(sight));
  const weight = adding.reduce((sum, rule) => sum + rule.adds, KEY_WEIGHT);
  return Math.min(1, Math.max(0, weight));
}
