// Checks a permit on the device itself. What stands after # in the address never leaves it.
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const PERMIT = -70001;
const DAY = 86400000;
const find = (name) => document.querySelector(`[data-${name}]`);
let words = {};
let language = document.documentElement.lang;
let shown = null;

const day = (seconds) => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Vilnius' }).format(new Date(seconds * 1000));
const say = (key, ...args) => (words[language]?.[key] ?? key).replace(/\{(\d)\}/g, (all, n) => args[n] ?? '');
const spoken = (iso) => (iso ? `${iso}, ${new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(iso))}` : '–');

function unpacked(text) {
  const bytes = [];
  let held = 0, bits = 0;
  for (const sign of text) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) throw new Error('base32');
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) { bits -= 8; bytes.push(held >> bits); held &= (1 << bits) - 1; }
  }
  return new Uint8Array(bytes);
}

function read(bytes) {
  let at = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const take = (length) => {
    if (at + length > bytes.length) throw new Error('short');
    at += length;
    return bytes.slice(at - length, at);
  };
  const next = (depth) => {
    if (depth > 8) throw new Error('deep');
    const first = take(1)[0], major = first >> 5, info = first & 31;
    let length = info;
    if (info > 27) throw new Error('length');
    if (info > 23) {
      const size = 1 << (info - 24), from = at;
      take(size);
      length = size === 1 ? view.getUint8(from) : size === 2 ? view.getUint16(from) : size === 4 ? view.getUint32(from) : Number(view.getBigUint64(from));
    }
    switch (major) {
      case 0: return length;
      case 1: return -1 - length;
      case 2: return take(length);
      case 3: return new TextDecoder().decode(take(length));
      case 4: return Array.from({ length }, () => next(depth + 1));
      case 5: return new Map(Array.from({ length }, () => [next(depth + 1), next(depth + 1)]));
      case 6: if (length === 18) return next(depth + 1);
      default: throw new Error('kind');
    }
  };
  const value = next(0);
  if (at !== bytes.length) throw new Error('long');
  return value;
}

function head(major, length) {
  if (length < 24) return [major << 5 | length];
  return length < 256 ? [major << 5 | 24, length] : length < 65536 ? [major << 5 | 25, length >> 8, length & 255]
    : [major << 5 | 26, length >>> 24, length >> 16 & 255, length >> 8 & 255, length & 255];
}

// What the signature is of: RFC 9052, 4.4.
function message(protectedHead, payload) {
  const name = new TextEncoder().encode('Signature1');
  return new Uint8Array([...head(4, 4), ...head(3, name.length), ...name, ...head(2, protectedHead.length), ...protectedHead, ...head(2, 0),
    ...head(2, payload.length), ...payload]);
}

const sha = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const hex = (bytes) => Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');

// The content, or the reason why there is none: shape, unknown, blocked, forged.
async function opened(bytes, keys) {
  let parts, told;
  try {
    parts = read(bytes);
    told = read(parts[0]);
    if (bytes[0] !== 0xd2 || parts.length !== 4 || parts[1].size !== 0 || told.size !== 2 || told.get(1) !== -7) throw new Error('shape');
  } catch { return { wrong: 'shape' }; }
  const key = keys.find((one) => one.kid === hex(told.get(4)));
  if (!key) return { wrong: 'unknown' };
  if (key.blocked) return { wrong: 'blocked' };
  const open = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x: key.x, y: key.y }, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  const good = await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, open, parts[3], message(parts[0], parts[2]));
  return good ? { content: read(parts[2]) } : { wrong: 'forged' };
}

async function fetched(path, kind) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(String(answer.status));
  return kind === 'json' ? answer.json() : new Uint8Array(await answer.arrayBuffer());
}

async function lists() {
  const keys = await fetched('/v/keys.json', 'json');
  const signed = async (path, what) => {
    const { content } = await opened(await fetched(path), keys.keys);
    if (content?.get(0) !== what) throw new Error(what);
    return content;
  };
  const [rules, status] = await Promise.all([signed('/v/rules.cose', 'rules'), signed('/v/status.cose', 'status')]);
  return { keys, rules, status };
}

const bit = (list, place) => place >> 3 < list.length && (list[place >> 3] >> (place & 7) & 1) === 1;

function prolonged(rules, ground, from, printed) {
  let until = printed, act = null;
  for (const [of, on, to, name] of rules.get(2)) {
    if (of === ground && on >= from && on <= until && to > until) { until = to; act = name; }
  }
  return { until, act };
}

async function checked(text) {
  let bytes, known;
  try { bytes = unpacked(text.trim().toUpperCase()); } catch { return { answer: 'broken' }; }
  try { known = await lists(); } catch { return { answer: 'cannot' }; }
  const now = Date.now() / 1000, made = Math.min(known.status.get(1), known.rules.get(1));
  if (Math.max(known.status.get(1), known.rules.get(1)) > now + 600) return { answer: 'clock' };
  const { content, wrong } = await opened(bytes, known.keys.keys);
  const old = now - made > known.keys.oldAfterDays * DAY / 1000;
  if (wrong === 'unknown') return { answer: navigator.onLine && !old && now - made < 86400 ? 'forged' : 'cannot' };
  if (wrong) return { answer: wrong === 'shape' ? 'broken' : wrong };
  const inner = content.get(PERMIT);
  if (!inner) return { answer: 'broken' };
  const today = day(now), from = day(content.get(5)), printed = day(content.get(4) - 1), ground = inner.get(4);
  const { until, act } = prolonged(known.rules, ground, from, printed);
  const facts = { number: content.get(7), name: inner.get(1), born: inner.get(2), citizenship: inner.get(3), ground, paper: inner.get(5), photo: inner.get(7), sha: await sha(bytes), from, printed, until, act, made, old };
  const place = inner.get(6);
  if (bit(known.status.get(2), place)) return { answer: 'withdrawn', facts };
  if (bit(known.status.get(3), place)) return { answer: 'replaced', facts };
  if (from > today) return { answer: 'not-yet', facts };
  if (until < today) return { answer: 'ended', facts };
  return { answer: act ? 'prolonged' : 'valid', facts };
}

function row(list, label, value) {
  if (!value) return;
  const term = document.createElement('dt'), text = document.createElement('dd');
  term.textContent = label;
  text.textContent = value;
  list.append(term, text);
}

function draw() {
  document.documentElement.lang = language;
  document.title = say('title');
  document.querySelectorAll('[data-t]').forEach((one) => { one.textContent = say(one.dataset.t); });
  document.querySelectorAll('[data-lang]').forEach((one) => one.setAttribute('aria-pressed', String(one.dataset.lang === language)));
  find('host').textContent = location.host;
  const box = find('answer'), list = find('facts');
  box.hidden = !shown;
  list.replaceChildren();
  find('how').hidden = Boolean(shown?.facts);
  photoAsked();
  if (!shown) return;
  const { answer, facts } = shown;
  box.dataset.tone = ['valid', 'prolonged'].includes(answer) ? 'good' : ['cannot', 'clock', 'not-yet'].includes(answer) ? 'wait' : 'bad';
  find('mark').textContent = { good: '✓', wait: '?', bad: '✕' }[box.dataset.tone];
  find('word').textContent = say(`answer.${answer}`);
  find('more').textContent = say(`more.${answer}`, spoken(facts?.until), spoken(facts?.printed), facts?.act ?? '', spoken(facts?.from));
  find('old').hidden = !facts?.old;
  if (!facts) return;
  row(list, say('name'), facts.name);
  row(list, say('born'), facts.born ? spoken(facts.born).split(',')[0] : '');
  row(list, say('citizenship'), facts.citizenship);
  row(list, say('ground'), say(`ground.${facts.ground}`));
  row(list, say('number'), facts.number);
  row(list, say('paper'), facts.paper ? `… ${facts.paper}` : '');
  row(list, say('from'), spoken(facts.from));
  row(list, say('printed'), spoken(facts.printed));
  row(list, say('made'), new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Vilnius' }).format(new Date(facts.made * 1000)));
}

// Only with a network, and only of a permit that holds.
function photoAsked() {
  find('photo').hidden = !(['valid', 'prolonged'].includes(shown?.answer) && shown.facts.photo && navigator.onLine);
  const seen = shown?.seen, box = find('seen');
  box.replaceChildren();
  if (!seen) return;
  const text = document.createElement('p');
  text.textContent = say(`photo.${seen.word}`);
  if (seen.word !== 'shown') { text.className = 'wrong'; box.append(text); return; }
  const picture = document.createElement('img');
  picture.src = seen.src;
  picture.alt = say('photo');
  box.append(text, picture);
}

// What is sent is the hash of the token, never the token; what comes must be the picture whose hash was signed.
async function photo(facts, born) {
  try {
    const answer = await fetch('/v/photo', { method: 'POST', body: new URLSearchParams({ token: hex(facts.sha), born }), credentials: 'omit', cache: 'no-store' });
    if (answer.status === 404) return { word: 'refused' };
    if (!answer.ok) return { word: 'offline' };
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (hex((await sha(bytes)).slice(0, 16)) !== hex(facts.photo)) return { word: 'other' };
    return { word: 'shown', src: `data:image/jpeg;base64,${btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''))}` };
  } catch { return { word: 'offline' }; }
}

async function check(text) {
  find('born').value = '';
  if (!text) { shown = null; draw(); return; }
  shown = await checked(text.includes('#') ? text.slice(text.lastIndexOf('#') + 1) : text);
  draw();
  find('answer').focus();
}

async function begin() {
  const worker = navigator.serviceWorker?.register('/check-worker.js', { scope: '/v' }).then(() => navigator.serviceWorker.ready).catch(() => null);
  try { words = await fetched('/v/words.json', 'json'); } catch { words = {}; }
  document.querySelectorAll('[data-lang]').forEach((one) => one.addEventListener('click', () => { language = one.dataset.lang; draw(); }));
  find('form').addEventListener('submit', (event) => { event.preventDefault(); check(find('text').value); });
  find('photo').addEventListener('submit', async (event) => {
    event.preventDefault();
    const asked = shown;
    asked.seen = await photo(asked.facts, find('born').value);
    photoAsked();
  });
  for (const change of ['online', 'offline']) addEventListener(change, photoAsked);
  addEventListener('hashchange', () => check(location.hash));
  find('page').hidden = false;
  await check(location.hash);
  if (!shown) lists().catch(() => null);
  if (await worker) find('kept').hidden = false;
}
begin();
