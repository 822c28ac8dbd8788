import { findFigures } from '../figures/find.ts';
import { essayProses } from '../text/essay.ts';
import type { Essay, Section } from '../text/types.ts';
import { addressOf } from './address.ts';
import { coverSlide } from './cover.ts';
import type { Figures } from './excerpt.ts';
import { agendaSlides, announce, closingSlide } from './frame.ts';
import { recapSlides } from './recap.ts';
import { type Draft, sectionSlides } from './section.ts';
import type { Deck, Slide } from './types.ts';

/** The talk of an essay: cover, agenda, the sections, the figures once more, closing. */
export function planDeck(essay: Essay): Deck {
  const figures = findAll(essay);
  const address = addressOf();
  const place = (draft: Draft): Slide => ({ ...draft, id: address(draft) });
  const cover = place(coverSlide(essay));
  const bySection = essay.sections.map((section, index) => ({
    section,
    slides: announce(section, index + 1, sectionSlides(section, figures)).map(place),
  }));
  const content = bySection.flatMap(({ slides }) => slides);
  const firsts = new Map(bySection.map(({ section, slides }) => [section, slides[0]?.id]));
  const firstOf = (section: Section) => firsts.get(section) ?? cover.id;
  const { adds } = essay.cover;
  const agenda = adds.agenda ? agendaSlides(essay.sections, firstOf).map(place) : [];
  const recap = adds.recap ? recapSlides(content).map(place) : [];
  const closing = adds.closing ? [place(closingSlide(essay))] : [];
  return { essay, figures, slides: [cover, ...agenda, ...content, ...recap, ...closing] };
}

function findAll(essay: Essay): Figures {
  return new Map(essayProses(essay).map(prose => [prose, findFigures(prose)]));
}
