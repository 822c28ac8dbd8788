import encodeQR from 'qr';
import { say } from '../strings/page.ts';
import { type Html, html, join } from './html.ts';

/** Modules of white around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** An address as a QR code, black on white whatever the theme, with its words below. */
export function renderQr(address: string): Html {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  const side = rows.length;
  return html`<figure class="qr" data-added><svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${say('qrAlt', { address })}" shape-rendering="crispEdges"><path class="quiet" d="M0 0h${side}v${side}H0z"/><path d="${rows.map(rowPath).join('')}"/></svg><figcaption>${breakable(shortAddress(address))}</figcaption></figure>`;
}

/** `https://www.truong.vn/b%C3%A0i/` → `truong.vn/bài` */
export function shortAddress(address: string): string {
  return decoded(address).replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}

/** An address in the letters it stands for; as it is where it stands for none. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** An address is one long word; it may go on below after a stroke, a point or a hyphen. */
function breakable(address: string): Html {
  return join(
    address.split(/(?<=[/.-])/).map(part => html`${part}`),
    '<wbr>',
  );
}

/** The dark modules of a row, side by side as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs = row
    .map(isDark => (isDark ? '1' : '0'))
    .join('')
    .matchAll(/1+/g);
  return [...runs].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
