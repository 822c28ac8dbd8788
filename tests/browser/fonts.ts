/** Latin and Vietnamese, in the two weights. */
export const OWN_FONTS = ['500 loaded', '500 loaded', '800 loaded', '800 loaded'];

/** Weight and state of the deck's own faces. Runs in the page. */
export async function loadedFonts(): Promise<string[]> {
  await document.fonts.ready;
  return [...document.fonts]
    .filter(face => face.family.replaceAll('"', '') === 'Be Vietnam Pro')
    .map(face => `${face.weight} ${face.status}`)
    .sort();
}
