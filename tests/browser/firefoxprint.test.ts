import { expect, inject, it } from 'vitest';
import { name, openDeck, shownNos } from './firefox.ts';

it.each([
  ['the text by Ctrl+P', [], 'text', 'portrait'],
  ['what its dialog shows', ['slides', '9'], 'slides', 'landscape'],
])(`${name} prints %s, and nothing else`, async (_, choices, kind, shape) => {
  const page = await openDeck(inject('oneFile'));
  await page.waitForSelector('#ui-print');
  if (choices.length > 0) {
    await page.$eval('button[data-command=print]', button => button.click());
    await page.waitForSelector('#ui-print[open] .sheet');
  }
  for (const value of choices) await page.$eval(`#ui-print input[value="${value}"]`, input => input.click());
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      const onPaper = [...document.querySelectorAll<HTMLElement>('body > .handout')];
      const seen = onPaper.map(handout => [
        handout.dataset.kind,
        handout.querySelector<HTMLElement>('.sheet')?.dataset.shape,
      ]);
      document.body.dataset.seen = seen.join();
    }),
  );
  await page.pdf();
  expect(await page.$eval('body', ({ dataset }) => dataset.seen)).toBe(`${kind},${shape}`);
  expect(await page.$$eval('body > .handout', left => left.length)).toBe(0);
  expect(await page.$$eval('#ui-print[open] .sheet', sheets => sheets.length > 0)).toBe(choices.length > 0);
  expect(await shownNos(page)).toEqual([1]);
});
