/**
 * Reads sentences aloud, one utterance each: browsers fall silent in long ones, and pausing within one does not work
 * on Android. `onSentence` hears of each sentence, and of none when it ends; `onFailure`, when the voice gives out.
 */
export class Speaker {
  /** The sentence being read, or the one to go on with. */
  at = 0;
  /** Held here, or browsers forget it and never say that it ended. */
  private utterance: SpeechSynthesisUtterance | undefined;

  constructor(
    readonly sentences: readonly HTMLElement[],
    readonly voice: SpeechSynthesisVoice,
    readonly onSentence: (sentence: HTMLElement | undefined) => void,
    readonly onFailure: () => void,
  ) {}

  get isSpeaking(): boolean {
    return this.utterance !== undefined;
  }

  /** Reads on from a sentence. */
  speak(from: number): void {
    const sentence = this.sentences[from];
    if (!sentence) {
      this.at = 0;
      this.stop();
      return;
    }
    this.at = from;
    const utterance = new SpeechSynthesisUtterance(sentence.textContent ?? '');
    Object.assign(utterance, { voice: this.voice, lang: this.voice.lang });
    // What is stopped ends too, and must not go on.
    utterance.onend = () => this.utterance === utterance && this.speak(from + 1);
    utterance.onerror = ({ error }) => {
      if (this.utterance !== utterance) return;
      this.stop();
      // Another program or page speaks now.
      if (error !== 'interrupted' && error !== 'canceled') this.onFailure();
    };
    this.utterance = utterance;
    this.onSentence(sentence);
    speechSynthesis.speak(utterance);
  }

  stop(): void {
    this.utterance = undefined;
    speechSynthesis.cancel();
    this.onSentence(undefined);
  }
}
