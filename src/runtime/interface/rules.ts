const NAME = 'kheo-rules';

/**
 * Style that holds as long as this element is on the page. The policy takes a style element only if it knows the text,
 * so the rules go into the page's own style sheet, and out again.
 */
class Rules extends HTMLElement {
  rules: readonly string[] = [];
  private added: readonly (CSSRule | undefined)[] = [];

  connectedCallback(): void {
    // The first ones stand before the order of the layers, where a layer would come before all others.
    const sheet = [...document.styleSheets].filter(({ href }) => href === null).at(-1);
    if (!sheet) throw new Error('The page has no style sheet.');
    this.hidden = true;
    this.added = this.rules.map(rule => sheet.cssRules[sheet.insertRule(rule, sheet.cssRules.length)]);
  }

  disconnectedCallback(): void {
    for (const rule of this.added) {
      const sheet = rule?.parentStyleSheet;
      const index = sheet ? [...sheet.cssRules].indexOf(rule) : -1;
      if (index >= 0) sheet?.deleteRule(index);
    }
    this.added = [];
  }
}

/** An element that brings these rules with it: `@page { margin: 0 }`, `@layer paper { … }`. */
export function createRules(...rules: readonly string[]): HTMLElement {
  if (!customElements.get(NAME)) customElements.define(NAME, Rules);
  const element = new Rules();
  element.rules = rules;
  return element;
}
