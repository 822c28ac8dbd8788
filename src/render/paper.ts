import { recapSlides } from '../plan/recap.ts';
import type { Deck } from '../plan/types.ts';
import { type Html, html } from './html.ts';
import { recapLayout } from './layouts/figures.ts';
import { renderQr } from './qr.ts';

/**
 * What handouts take from the last slides, where the author has left those out: the key figures once more, and the code
 * that leads to the page. Nothing where the slides are there.
 */
export function renderForPaper({ slides, essay: { cover } }: Deck): Html | false {
  const { adds, address } = cover;
  const figures = adds.recap
    ? []
    : recapSlides(slides).flatMap(draft => (draft.layout === 'recap' ? [recapLayout(draft)] : []));
  const code = !adds.closing && address !== undefined && renderQr(address);
  return (
    (figures.length > 0 || code !== false) && html`<template id="for-paper">${figures}${code}</template>`
  );
}
