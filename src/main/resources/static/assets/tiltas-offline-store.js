// What stays on the device: records in IndexedDB, each encrypted by a key that no script can take out.
import { openDB } from '/assets/idb.js';

const db = await openDB('tiltas-offline', 1, {
  upgrade(fresh) {
    fresh.createObjectStore('record', { keyPath: 'id' });
    fresh.createObjectStore('setting');
  },
});
const utf8 = new TextEncoder();

async function device() {
  const known = await db.get('setting', 'device');
  if (known) return known;
  const fresh = crypto.randomUUID();
  await db.put('setting', fresh, 'device');
  return fresh;
}

// The server gives an officer always the same secret: who signs in again opens what that officer left here, and nobody else does.
export async function unlock(session) {
  const bytes = Uint8Array.from(atob(session.secret), (sign) => sign.charCodeAt(0));
  const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: utf8.encode(await device()), info: utf8.encode('tiltas offline records') },
    base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await db.put('setting', key, `key ${session.officer}`);
  await db.put('setting', session.officer, 'officer');
  await db.put('setting', session.forms, `forms ${session.officer}`);
  await navigator.storage?.persist?.();
}

export const officer = () => db.get('setting', 'officer');
const key = async () => db.get('setting', `key ${await officer()}`);
export const hasKey = async () => Boolean(await key());
export const lock = async () => db.delete('setting', `key ${await officer()}`);

// Which forms the officer has.
export const forms = async () => (await db.get('setting', `forms ${await officer()}`)) ?? [];

export const all = async () => (await db.getAll('record')).sort((a, b) => a.capturedAt.localeCompare(b.capturedAt));
export const find = (id) => db.get('record', id);
export const remove = (id) => db.delete('record', id);
export const put = (record) => db.put('record', record);

async function sealed(id, content) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const body = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8.encode(id) }, await key(), utf8.encode(JSON.stringify(content)));
  return { iv, body };
}

async function opened(id, { iv, body }) {
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8.encode(id) }, await key(), body);
  return JSON.parse(new TextDecoder().decode(bytes));
}

// The record's id is sealed in, so that no body can be put under another one.
export const seal = async (record, content) => put({ ...record, officer: await officer(), ...(await sealed(record.id, content)) });
export const open = (record) => opened(record.id, record);

// What a form must know beforehand lies sealed as well: where the houses are is not for whoever finds the device.
export const keepFacts = async (kind, facts) => db.put('setting', await sealed(`facts ${kind}`, facts), `facts ${kind} ${await officer()}`);
export async function facts(kind) {
  const kept = await db.get('setting', `facts ${kind} ${await officer()}`);
  return kept && (await hasKey()) ? opened(`facts ${kind}`, kept).catch(() => undefined) : undefined;
}

// What has arrived needs no content here any more.
export async function forget(record, said) {
  const { iv, body, ...rest } = record;
  await put({ ...rest, ...said, sentAt: new Date().toISOString() });
}
