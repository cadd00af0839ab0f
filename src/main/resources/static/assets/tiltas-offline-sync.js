// Sends what waits, one record after another, as often as it takes. A record leaves the device only after an answer that it is kept.
import * as store from '/assets/tiltas-offline-store.js';
import { ADDRESSES, FACTS } from '/assets/tiltas-offline-forms.js';

const PATIENCE = 20_000;
const LONG_PATIENCE = 90_000;
const FIRST_PAUSE = 4_000;
const LONGEST_PAUSE = 120_000;
const TAKEN = ['registered', 'kept'];

let pause = FIRST_PAUSE;
let timer;

const ask = (address) => fetch(address, { cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
const speaks = (answer) => answer.headers.get('Content-Type')?.startsWith('application/json');

export async function session() {
  try {
    const answer = await ask('/offline/session');
    if (answer.status === 401 || answer.type === 'opaqueredirect') return { state: 'signed-out' };
    return answer.ok ? { state: 'online', ...(await answer.json()) } : { state: 'offline' };
  } catch {
    return { state: 'offline' };
  }
}

// What a form must know beforehand: houses, hours of meals, questions. Nothing of anybody.
async function learn(forms) {
  for (const kind of forms.filter((one) => FACTS[one])) {
    const answer = await ask(FACTS[kind]);
    if (answer.ok && speaks(answer)) await store.keepFacts(kind, await answer.json());
  }
}

// Whether it was taken. The others go on without one that was not, and it is tried again after the pause.
async function send(record, known) {
  const answer = await fetch(ADDRESSES[record.kind](record), {
    method: 'PUT',
    redirect: 'manual',
    signal: AbortSignal.timeout(record.large ? LONG_PATIENCE : PATIENCE),
    headers: { 'Content-Type': 'application/json', [known.header]: known.token },
    body: JSON.stringify(await store.open(record)),
  });
  if (speaks(answer) && (answer.ok || answer.status === 409)) {
    const said = await answer.json();
    const state = TAKEN.includes(said.state) ? 'sent' : said.state;
    await store.forget(record, { state, number: said.number, reasons: said.reasons });
    return true;
  }
  if ([400, 413, 415, 422].includes(answer.status)) {
    await store.put({ ...record, state: 'refused' });
    return true;
  }
  if (answer.type === 'opaqueredirect' || answer.status === 401) throw new Error('signed out meanwhile');
  return false;
}

// What belongs to another record goes after it.
async function mayGo(record) {
  const first = record.parent && (await store.find(record.parent));
  return !first || !['draft', 'ready', 'refused'].includes(first.state);
}

async function sendAll(told) {
  const known = await session();
  if (known.state === 'online') {
    await store.unlock(known);
    await learn(known.forms);
  }
  told(known.state);
  if (known.state !== 'online') return known.state === 'signed-out';
  const waiting = (await store.all()).filter((record) => record.state === 'ready' && record.officer === known.officer);
  let all = true;
  for (const record of waiting) {
    if (await mayGo(record)) {
      told('sending');
      all = (await send(record, known)) && all;
    }
  }
  told('online');
  return all;
}

// One tab sends at a time. What could not be sent is tried again after a pause that grows, with some chance in it.
async function attempt(told) {
  clearTimeout(timer);
  const done = await navigator.locks.request('tiltas-offline', () => sendAll(told).catch(() => { told('offline'); return false; }));
  pause = done ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
  if (!done) timer = setTimeout(() => attempt(told), pause * (0.5 + Math.random()));
}

// Whoever writes something or asks to send is there: the pauses begin anew.
export function sync(told) {
  pause = FIRST_PAUSE;
  return attempt(told);
}
