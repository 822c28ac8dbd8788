/**
 * The part of Trusted Types that is used here; browsers without them take the bare text. Types alone, so that neither of
 * the two parts that load apart has to wait for a script of the other.
 */
export interface TrustedWindow {
  readonly trustedTypes?: {
    createPolicy<Rule extends string>(
      name: string,
      rules: Readonly<Record<Rule, (text: string) => string>>,
    ): Readonly<Record<Rule, (text: string) => string>>;
  };
}
