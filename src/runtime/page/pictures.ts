import type { Stage } from '../types.ts';

/**
 * Gives the slides their pictures. In the one file each picture stands once, in the text, and the slides say which; on
 * a site the next slide's picture is fetched while this one is shown.
 */
export function startPictures(stage: Stage): void {
  for (const picture of document.querySelectorAll<HTMLImageElement>('img[data-picture]:not([src])')) {
    const whole = document.querySelector<HTMLImageElement>(
      `img[data-picture="${picture.dataset.picture}"][src]`,
    );
    if (whole) picture.src = whole.src;
  }
  stage.onSlide((_, index) => {
    const next = stage.slides.slice(index, index + 2);
    for (const slide of next) for (const picture of slide.querySelectorAll('img')) picture.loading = 'eager';
  });
}
