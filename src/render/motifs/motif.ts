import { type Html, html } from '../html.ts';

/** A motif by itself. */
export function motif(name: 'flower' | 'bud' | 'crane' | 'boat' | 'house' | 'person', className = ''): Html {
  return html`<svg class="motif ${name} ${className}" aria-hidden="true"><use href="#m-${name}"/></svg>`;
}
