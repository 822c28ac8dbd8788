/** The part of subset-font that is used here; its own types are behind its options. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** OpenType features to keep; all others go. */
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
    /** Entries of the `name` table to keep beside the usual ones. */
    readonly preserveNameIds: readonly number[];
  }
  function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;

  export = subsetFont;
}
