import type { Page } from 'playwright-core';

/** The line that says whether the talk is in time. */
export const paceLine = (page: Page) => page.locator('.pacer-line').innerText();

/** What the clock of the pacer shows: `12:30`. */
export const timeGone = (page: Page) => page.locator('.pacer-gone').innerText();

/** The field for the planned total in minutes. */
export const totalField = (page: Page) => page.getByRole('textbox', { name: 'Thời gian dự kiến' });

/** Takes the browser's memory away, or leaves no room in it. Both run in the page before its scripts. */
export const refuseMemory = () => {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Denied', 'SecurityError');
    },
  });
};

export const fillMemory = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
};
