// The form of a house's door and kitchen: one scan, one record. Nobody's name is on the device: a card is all it knows.
import { missing, read, today } from '/assets/tiltas-offline-form.js';
import { camera } from '/assets/tiltas-scan.js';

const SHAPE = /^[0-9A-HJKMNP-TV-Z]{16}$/;
const MOVES = ['in', 'out'];
const FAILED = ['refused', 'held', 'conflict'];

// As the desk understands a code: alone, in fours, or the whole address of the square; no I, L and O.
export function codeIn(typed) {
  const address = /\/cards\/([0-9a-z-]{16,19})\/?$/i.exec(typed.trim());
  const code = (address ? address[1] : typed).toUpperCase().replace(/[\s\u00a0–-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return SHAPE.test(code) && /\d/.test(code) ? code : '';
}

const clock = (date) => date.toTimeString().slice(0, 5);
const utf8 = new TextEncoder();

// By which the same card for the same thing on the same day is known again, without keeping the card's code readable.
async function markOf(...parts) {
  const hash = await crypto.subtle.digest('SHA-256', utf8.encode(parts.join('|')));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const siteOf = (desk) => desk.content.facts?.sites.find((one) => one.id === desk.content.site) ?? desk.content.facts?.sites[0];

function offered(site, items) {
  const now = clock(new Date());
  const open = (site?.windows ?? []).filter((one) => one.from <= now && now <= one.until).map((one) => one.code);
  return [...MOVES, ...open, ...items];
}

function choices(desk) {
  const place = desk.main.querySelector('[data-whats]');
  const { facts, what } = desk.content;
  const all = offered(siteOf(desk), facts?.items ?? []);
  place.querySelectorAll('.ds-field').forEach((old) => old.remove());
  place.append(...all.map((code, at) => {
    const field = document.createElement('div');
    field.className = 'ds-field';
    const input = document.createElement('input');
    Object.assign(input, { className: 'ds-input', type: 'radio', name: 'what', value: code, id: at ? `what-${code}` : 'what', checked: code === (all.includes(what) ? what : 'in') });
    const label = document.createElement('label');
    label.htmlFor = input.id;
    label.textContent = desk.word(`what.${code}`);
    field.append(input, label);
    return field;
  }));
}

async function before(desk) {
  desk.content.facts = await desk.store.facts('presence');
  const sites = desk.content.facts?.sites ?? [];
  desk.content.site ??= sites[0]?.id;
  const select = desk.main.querySelector('select[name=site]');
  select.replaceChildren(...sites.map((one) => new Option(one.name, one.id, false, one.id === desk.content.site)));
  select.addEventListener('change', () => { desk.content.site = select.value; choices(desk); });
  choices(desk);
}

function say(desk, tone, title, text) {
  const box = desk.main.querySelector('[data-said]');
  box.dataset.color = tone;
  box.hidden = false;
  box.querySelector('strong').textContent = title;
  box.querySelector('p').textContent = text;
}

// What has become of the last card since it was sent.
async function told(desk) {
  const last = desk.part && (await desk.store.find(desk.part.id));
  if (!last || last.state === 'ready') return;
  const what = desk.word(`what.${last.what}`);
  const reasons = (last.reasons ?? []).map((reason) => desk.word(`reason.${reason}`)).join(' ');
  if (last.state === 'sent') say(desk, 'success', what, `${desk.word('presence.taken')} ${desk.many('people', Number(last.number))}`);
  else if (last.state === 'twice') say(desk, 'danger', desk.word('presence.twice'), `${what}: ${desk.word('presence.first-at')} ${last.number}`);
  else if (FAILED.includes(last.state)) say(desk, 'warning', desk.word(`state.${last.state}`), reasons);
}

let turn = Promise.resolve();

// One card after another, in the order in which they were held to the scanner, however fast.
function scanned(desk) {
  const form = desk.main.querySelector('form');
  const values = read(form, {});
  form.elements.code.value = '';
  form.elements.code.focus();
  turn = turn.catch(() => {}).then(() => write(desk, values));
  return turn;
}

async function write(desk, { site, what, code: typed }) {
  const code = codeIn(typed);
  if (!(await desk.store.hasKey())) {
    await desk.open('list');
    return;
  }
  Object.assign(desk.content, { site, what });
  const now = new Date();
  const mark = await markOf(code, what, today());
  const earlier = MOVES.includes(what) ? undefined
    : (await desk.store.all()).find((one) => one.mark === mark && !FAILED.includes(one.state));
  if (earlier) {
    desk.part = undefined;
    const at = earlier.state === 'twice' ? earlier.number : clock(new Date(earlier.capturedAt));
    say(desk, 'danger', desk.word('presence.twice'), `${desk.word(`what.${what}`)}: ${desk.word('presence.first-at')} ${at}`);
    return;
  }
  const record = { id: crypto.randomUUID(), kind: 'presence', brief: true, state: 'ready', what, mark, capturedAt: now.toISOString() };
  await desk.store.seal(record, { site, code, what, capturedAt: record.capturedAt });
  desk.part = record;
  say(desk, 'info', desk.word(`what.${what}`), `${desk.word('presence.kept')} ${clock(now)}`);
  desk.send();
}

export const presence = {
  kind: 'presence',
  address: (record) => `/offline/presence/${record.id}`,
  facts: '/offline/presence/form',
  checks: {
    presence: (values) => [...missing(values, 'site'), ...missing(values, 'what'), ...(codeIn(values.code) ? [] : [['code', 'required.code']])],
  },
  before: { presence: before },
  shown: {
    presence(desk) {
      camera(desk.main.querySelector('[data-camera]'), (text) => {
        const form = desk.main.querySelector('form');
        form.elements.code.value = text;
        form.requestSubmit();
      });
    },
  },
  acts: {},
  begin: () => ({ record: {}, content: {}, view: 'presence', unkept: true }),
  values: () => ({}),
  step: scanned,
  told,
  name: (record, inside, word) => word(`what.${record.what}`),
  notes: (record) => [clock(new Date(record.capturedAt)), record.state === 'twice' ? record.number : ''],
  buttons: () => [],
};
