// The page that works without a network: a list of what is on the device, and one step of the form at a time.
import * as store from '/assets/tiltas-offline-store.js';
import { sync } from '/assets/tiltas-offline-sync.js';
import { CHECKS, fill, read, show } from '/assets/tiltas-offline-form.js';
import { freshCode, inFours, square } from '/assets/tiltas-offline-slip.js';

const DAY = 86_400_000;
const main = document.getElementById('content');
const templates = [...document.querySelectorAll('template[data-language]')];
let words = {};
let net = 'offline';
let view = 'list';
let record;
let content;
let person;

const word = (key) => words[key] ?? key;
const page = () => templates.find((one) => one.dataset.language === document.documentElement.lang);

function speak(language) {
  document.documentElement.lang = language;
  localStorage.setItem('tiltas-language', language);
  words = Object.fromEntries([...page().content.querySelectorAll('[data-words] li')].map((li) => [li.dataset.key, li.textContent]));
  document.title = `${page().content.querySelector('[data-view=list] h1').textContent} – Tiltas`;
  document.getElementById('languages').replaceChildren(...templates.map((one) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ds-button';
    button.dataset.variant = 'tertiary';
    button.lang = one.dataset.language;
    button.textContent = one.dataset.name;
    button.setAttribute('aria-pressed', String(one.dataset.language === language));
    button.addEventListener('click', async () => { await keep(); speak(one.dataset.language); await open(view); });
    return button;
  }));
  tell(net);
}

function tell(state) {
  net = state;
  document.getElementById('state').textContent = word(state === 'sending' ? 'sending' : state === 'offline' ? 'offline' : 'online');
  if (view === 'list') list();
}

function clone(name) {
  const section = page().content.querySelector(`[data-view=${name}]`).cloneNode(true);
  section.querySelectorAll('[data-do]').forEach((button) => button.addEventListener('click', () => act(button.dataset.do)));
  const fields = section.querySelector('[data-fields]');
  if (fields) {
    const form = document.createElement('form');
    form.noValidate = true;
    form.className = 't-form';
    form.append(...fields.childNodes);
    form.addEventListener('submit', (event) => { event.preventDefault(); step(form, event.submitter?.value); });
    form.addEventListener('change', () => keep());
    fields.replaceWith(form);
  }
  return section;
}

async function open(name) {
  view = name;
  const section = clone(name);
  main.replaceChildren(section);
  const form = section.querySelector('form');
  if (form) fill(form, name === 'person' ? person : content[name]);
  if (name === 'list') await list();
  if (name === 'check') check();
  if (name === 'slip') slip();
  scrollTo(0, 0);
  section.querySelector('h1').focus();
}

// Every change is kept at once, complete or not.
async function keep() {
  const form = main.querySelector('form');
  if (!form || !record || record.state !== 'draft') return;
  const values = read(form);
  if (view === 'person') {
    person = { ...values, id: person.id };
    const at = content.people.findIndex((one) => one.id === person.id);
    if (at >= 0) content.people[at] = person;
    else if (values.names.surname || values.names.given) content.people.push(person);
  } else {
    content[view] = values;
  }
  await store.seal({ ...record, people: content.people.length }, content);
}

async function step(form, value) {
  await keep();
  const errors = CHECKS[view](read(form));
  show(form, errors, word);
  if (errors.length > 0) return;
  if (view === 'contact') await (content.people.length ? open('check') : nextPerson());
  else if (view === 'person') await (value === 'another' ? nextPerson() : open(content.tonight ? 'check' : 'tonight'));
  else await open('check');
}

async function nextPerson() {
  const before = content.people.at(-1);
  person = { id: crypto.randomUUID() };
  if (before) {
    person.names = { surname: before.names.surname, surnameOriginal: before.names.surnameOriginal };
    person.nationality = before.nationality;
    person.familyRole = '';
  }
  await open('person');
  if (before) main.querySelector('[name=familyRole]').value = '';
}

async function act(what) {
  if (what === 'begin') {
    const now = new Date();
    record = { id: crypto.randomUUID(), kind: 'registration', code: freshCode(), state: 'draft', capturedAt: now.toISOString() };
    content = { people: [], contact: { arrivedDay: String(now.getDate()), arrivedMonth: String(now.getMonth() + 1), arrivedYear: String(now.getFullYear()) } };
    await store.seal(record, content);
    await open('contact');
  } else if (what === 'send') {
    await sync(tell);
  } else if (what === 'list') {
    await keep();
    record = content = undefined;
    await open('list');
  } else if (what === 'person') {
    await nextPerson();
  } else if (what === 'finish') {
    await finish();
  } else if (what === 'print') {
    print();
  } else {
    await open(what);
  }
}

const paperOf = (one) => ({ untilDay: '', untilMonth: '', untilYear: '', ...one.paper, person: one.id, seen: one.paper.number });

function whole() {
  const people = content.people.map(({ id, paper, needs, words: said, ...form }) => ({
    id, person: { ...form, version: 0 }, paper: paperOf({ id, paper }), needs, words: said ?? '',
  }));
  return { code: record.code, capturedAt: record.capturedAt, arrival: { contact: { ...content.contact, version: 0 }, people, tonight: { ...content.tonight, version: 0 } } };
}

// From here on the record does not change: what is sent again is the same to the letter.
async function finish() {
  const steps = [['contact', content.contact], ['tonight', content.tonight]];
  const open_ = steps.find(([name, values]) => !values || CHECKS[name](values).length > 0);
  if (open_) return open(open_[0]);
  const unfinished = content.people.find((one) => CHECKS.person(one).length > 0);
  if (unfinished || content.people.length === 0) {
    person = unfinished ?? { id: crypto.randomUUID() };
    return open('person');
  }
  record = { ...record, state: 'ready', people: content.people.length };
  await store.seal(record, whole());
  await open('slip');
  return sync(tell);
}

function check() {
  main.querySelector('[data-people]').replaceChildren(...content.people.map((one) => line(
    `${one.names.given} ${one.names.surname}`, ['onYear', 'onMonth', 'onDay'].map((part) => (one.birth?.[part] ?? '').padStart(part === 'onYear' ? 0 : 2, '0')).join('-').replace(/^-.*/, ''),
    [[word('change'), async () => { person = one; await open('person'); }]], 'und')));
}

function slip() {
  main.querySelector('[data-date]').textContent = record.capturedAt.slice(0, 10);
  main.querySelector('[data-code]').textContent = inFours(record.code);
  main.querySelector('[data-square]').replaceChildren(square(record.code));
}

function line(text, small, buttons, language) {
  const item = document.createElement('li');
  const told = document.createElement('div');
  const name = document.createElement('span');
  name.textContent = text;
  if (language) name.lang = language;
  const note = document.createElement('small');
  note.textContent = small;
  told.append(name, note);
  item.append(told, ...buttons.map(([label, press]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ds-button';
    button.dataset.variant = 'tertiary';
    button.textContent = label;
    button.addEventListener('click', () => press(button));
    return button;
  }));
  return item;
}

async function named(one) {
  if (!one.body) return one.number || inFours(one.code);
  try {
    const inside = await store.open(one);
    const first = (inside.arrival?.people.map((member) => member.person) ?? inside.people)[0];
    return first ? `${first.names.given} ${first.names.surname}` : word('nameless');
  } catch {
    return word('locked');
  }
}

async function entry(one) {
  const state = [word(`state.${one.state}`), one.number, inFours(one.code), one.people ? `${one.people} ${word(`people.${new Intl.PluralRules(document.documentElement.lang).select(one.people)}`)}` : ''];
  if (isOld(one)) state.push(word('old'));
  const buttons = [];
  if (one.state === 'draft') buttons.push([word('go-on'), async () => { record = one; content = await store.open(one); await open(content.people.length ? 'check' : 'contact'); }]);
  else buttons.push([word('slip-again'), async () => { record = one; await open('slip'); }]);
  if (one.state === 'draft') {
    buttons.push([word('drop'), async (button) => {
      if (button.dataset.sure) { await store.remove(one.id); await list(); } else { button.dataset.sure = 'yes'; button.textContent = word('drop-sure'); }
    }]);
  }
  const locked = net === 'signed-out' && one.body;
  return line(locked ? word('locked') : await named(one), state.filter(Boolean).join(' · '), locked ? [] : buttons, 'und');
}

const isWaiting = (one) => ['draft', 'ready', 'refused'].includes(one.state);
const isOld = (one) => isWaiting(one) && Date.now() - Date.parse(one.capturedAt) > 3 * DAY;

async function list() {
  const own = await store.officer();
  const kept = await store.all();
  const mine = kept.filter((one) => one.officer === own);
  for (const one of mine) {
    if (!isWaiting(one) && Date.now() - Date.parse(one.sentAt) > DAY) await store.remove(one.id);
  }
  if (net === 'signed-out' && !mine.some(isWaiting)) await store.lock();
  const ready = await store.hasKey();
  const entries = await Promise.all(mine.toReversed().map(entry));
  if (view !== 'list') return;
  main.querySelector('[data-queue]').replaceChildren(...entries);
  main.querySelector('[data-empty]').hidden = mine.length > 0;
  const waits = mine.filter((one) => one.state === 'ready').length;
  main.querySelector('[data-count]').textContent = waits ? `${word('waiting')} ${waits}` : '';
  main.querySelector('[data-do=begin]').disabled = !ready || net === 'signed-out';
  main.querySelector('[data-when=sign-in]').hidden = net !== 'signed-out';
  main.querySelector('[data-when=no-key]').hidden = ready || net === 'signed-out';
  main.querySelector('[data-when=old]').hidden = !mine.some(isOld);
  main.querySelector('[data-when=others]').hidden = !kept.some((one) => one.officer !== own && isWaiting(one));
}

const wanted = [localStorage.getItem('tiltas-language'), ...navigator.languages.map((one) => one.slice(0, 2)), 'lt'];
speak(wanted.find((one) => templates.some((template) => template.dataset.language === one)));
await open('list');
addEventListener('online', () => sync(tell));
addEventListener('offline', () => tell('offline'));
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') sync(tell); });
await navigator.serviceWorker?.register('/offline/worker.js', { scope: '/offline/' });
await sync(tell);
