// Sends what waits, one record after another, as often as it takes. A record leaves the device only after an answer that it is kept.
import * as store from '/assets/tiltas-offline-store.js';

// Each kind of form has its own address; the queue is one.
const ADDRESS = { registration: '/offline/registrations/' };
const PATIENCE = 20_000;
const FIRST_PAUSE = 4_000;
const LONGEST_PAUSE = 120_000;

let pause = FIRST_PAUSE;
let timer;

export async function session() {
  try {
    const answer = await fetch('/offline/session', { cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 401 || answer.type === 'opaqueredirect') return { state: 'signed-out' };
    return answer.ok ? { state: 'online', ...(await answer.json()) } : { state: 'offline' };
  } catch {
    return { state: 'offline' };
  }
}

async function send(record, known) {
  const answer = await fetch(ADDRESS[record.kind] + record.id, {
    method: 'PUT',
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'Content-Type': 'application/json', [known.header]: known.token },
    body: JSON.stringify(await store.open(record)),
  });
  const spoken = answer.headers.get('Content-Type')?.startsWith('application/json');
  if (spoken && (answer.ok || answer.status === 409)) {
    const said = await answer.json();
    const state = said.state === 'registered' ? 'sent' : said.state;
    await store.forget(record, { state, number: said.number, reasons: said.reasons });
    return true;
  }
  if ([400, 413, 415, 422].includes(answer.status)) {
    await store.put({ ...record, state: 'refused' });
    return true;
  }
  return false;
}

async function sendAll(told) {
  const known = await session();
  if (known.state === 'online') await store.unlock(known);
  told(known.state);
  if (known.state !== 'online') return known.state === 'signed-out';
  const waiting = (await store.all()).filter((record) => record.state === 'ready' && record.officer === known.officer);
  for (const record of waiting) {
    told('sending');
    if (!(await send(record, known))) throw new Error('not taken');
    told('online');
  }
  return true;
}

// One tab sends at a time. What could not be sent is tried again after a pause that grows, with some chance in it.
export async function sync(told) {
  clearTimeout(timer);
  const done = await navigator.locks.request('tiltas-offline', () => sendAll(told).catch(() => { told('offline'); return false; }));
  pause = done ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
  if (!done) timer = setTimeout(() => sync(told), pause * (0.5 + Math.random()));
}
