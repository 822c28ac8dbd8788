/** A Vietnamese voice of this device if there is one, else one from the network; `vi-VN`, `vi_VN` and `vi` all are. */
export function vietnameseAmong<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly Voice[],
): Voice | undefined {
  const own = voices.filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang));
  return own.find(({ localService }) => localService) ?? own[0];
}

/** Calls back once there is a Vietnamese voice; browsers find their voices some time after the page. */
export function whenVietnamese(use: (voice: SpeechSynthesisVoice) => void): void {
  const speech: SpeechSynthesis | undefined = window.speechSynthesis;
  if (!speech || typeof SpeechSynthesisUtterance !== 'function') return;
  let isFound = false;
  const look = () => {
    const voice = vietnameseAmong(speech.getVoices());
    if (!voice || isFound) return;
    isFound = true;
    use(voice);
  };
  look();
  // Safari 15 has the property alone.
  if (!isFound) speech.onvoiceschanged = look;
}
