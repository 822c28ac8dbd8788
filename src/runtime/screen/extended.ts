/** A part of the Window Management API; https://www.w3.org/TR/window-management/#extensions-to-the-screen-interface */
type ExtendedScreen = Partial<EventTarget> & { readonly isExtended?: boolean };

/** Calls back at once, and whenever a screen comes or goes, with whether there is a second one; many browsers say not. */
export function watchExtended(listener: (isExtended: boolean | undefined) => void): void {
  const extended = screen as unknown as ExtendedScreen;
  const tell = () => listener(extended.isExtended);
  extended.addEventListener?.('change', tell);
  tell();
}
