// A code for the family, made on the device: sixteen random signs of Crockford's alphabet, and the square that leads to them.
import qrcode from '/assets/qrcode.js';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SVG = 'http://www.w3.org/2000/svg';

export function freshCode() {
  const code = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => SIGNS[byte % 32]).join('');
  return /\d/.test(code) ? code : freshCode();
}

export const inFours = (code) => code.replace(/(.{4})(?=.)/g, '$1-');

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  return made;
}

export function square(code) {
  const dots = qrcode(0, 'M');
  dots.addData(`${location.origin}/cards/${code}`);
  dots.make();
  const size = dots.getModuleCount();
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (dots.isDark(y, x)) path += `M${x} ${y}h1v1h-1z`;
  }
  const svg = element('svg', { class: 't-qr', viewBox: `-4 -4 ${size + 8} ${size + 8}`, role: 'img', 'aria-label': inFours(code) });
  svg.append(element('path', { class: 't-qr-paper', d: 'M-4-4h99v99h-99z' }), element('path', { d: path }));
  return svg;
}
