import { overlapping } from '../text/ordered.ts';
import { wholeOf } from '../text/prose.ts';
import type { Prose, Range, Section } from '../text/types.ts';
import { type Body, excerptsIn, type Without } from './body.ts';
import { excerptOf, type Figures, wordsOf } from './excerpt.ts';
import { roomUnder, shortTitle } from './fit/fit.ts';
import { RULES } from './layouts/rules.ts';
import { type Passage, passagesOf } from './passage.ts';
import type { Excerpt, Slide } from './types.ts';

/** A slide that has no address yet. */
export type Draft = Without<Slide, 'id'>;

/** Reserved behind a title that runs over several slides. */
const PART = ' (9/9)';

/** The slides of one section, in order; those that share a title are numbered `(1/2)`. */
export function sectionSlides(section: Section, figures: Figures): Draft[] {
  const sectionTitle = excerptOf(section.title, wholeOf(section.title), figures);
  const drafts = passagesOf(section, figures).flatMap(passage => {
    const whole = passage.title ?? sectionTitle;
    const title = shortTitle(whole);
    const titleGoesOn = title.to < whole.to;
    const bodies = bodiesOf(passage, wordsOf(title), figures);
    const notes = notesOf(passage, bodies);
    if (titleGoesOn) notes[0]?.unshift(whole);
    return bodies.map(
      (body, index): Draft => ({
        ...body,
        title,
        ...(titleGoesOn ? { titleGoesOn } : {}),
        section: section.title,
        notes: notes[index] ?? [],
      }),
    );
  });
  return numberParts(drafts);
}

/** Lays a passage out; again with less room if its title will need a number behind it. */
function bodiesOf(passage: Passage, title: string, figures: Figures): readonly Body[] {
  const bodies = firstAnswer(passage, title, figures);
  const runsOn = bodies.length > 1 || passage.title === undefined;
  return runsOn ? firstAnswer(passage, title + PART, figures) : bodies;
}

function firstAnswer(passage: Passage, title: string, figures: Figures): readonly Body[] {
  const room = roomUnder(title);
  for (const rule of RULES) {
    const bodies = rule.bodies(passage, room, figures);
    if (bodies) return bodies;
  }
  return [];
}

/**
 * Each sentence is said with the first slide that shows some of it, or else with the slide before. A slide that
 * shows more of a sentence said before gets it again.
 */
function notesOf(passage: Passage, bodies: readonly Body[]): Excerpt[][] {
  const notes: Excerpt[][] = bodies.map(() => []);
  const showing = showingOf(passage.said, bodies);
  let current = 0;
  for (const sentence of passage.said) {
    const shows = showing.get(sentence) ?? new Map([[current, sentence]]);
    for (const [index, shown] of shows) {
      const isFirst = index === shows.keys().next().value;
      notes[index]?.push(isFirst || !isEndless(sentence) ? sentence : shown);
      current = index;
    }
  }
  return notes;
}

/** Nobody says so much again with each slide: there only what the slide shows is said. In characters. */
const ENDLESS = 2000;

function isEndless({ from, to }: Range): boolean {
  return to - from > ENDLESS;
}

/** The bodies that show some of each sentence, by index in order, with what they show of it. */
function showingOf(
  said: readonly Excerpt[],
  bodies: readonly Body[],
): ReadonlyMap<Excerpt, ReadonlyMap<number, Excerpt>> {
  const byProse = new Map<Prose, Excerpt[]>();
  for (const sentence of said) {
    const known = byProse.get(sentence.prose);
    if (known) known.push(sentence);
    else byProse.set(sentence.prose, [sentence]);
  }
  const showing = new Map<Excerpt, Map<number, Excerpt>>();
  for (const [index, body] of bodies.entries()) {
    for (const shown of excerptsIn(body)) {
      for (const sentence of overlapping(byProse.get(shown.prose) ?? [], shown)) {
        const ofSentence = showing.get(sentence) ?? new Map<number, Excerpt>();
        showing.set(sentence, ofSentence.set(index, ofSentence.get(index) ?? shown));
      }
    }
  }
  return showing;
}

function numberParts(drafts: readonly Draft[]): Draft[] {
  const byTitle = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const same = byTitle.get(titleKey(draft));
    if (same) same.push(draft);
    else byTitle.set(titleKey(draft), [draft]);
  }
  const no = new Map(
    [...byTitle.values()].flatMap(same => same.map((draft, index) => [draft, index + 1] as const)),
  );
  return drafts.map(draft => {
    const of = byTitle.get(titleKey(draft))?.length ?? 1;
    return of > 1 ? { ...draft, part: { no: no.get(draft) ?? 1, of } } : draft;
  });
}

function titleKey({ title }: Draft): string {
  return wordsOf(title).toLowerCase();
}
