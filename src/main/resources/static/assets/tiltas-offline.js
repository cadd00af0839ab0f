// The page that works without a network: a list of what is on the device, and one step of a form at a time. A form is a view, a check
// and an address; what is common to all of them is here.
import * as store from '/assets/tiltas-offline-store.js';
import { sync } from '/assets/tiltas-offline-sync.js';
import { FORMS, FORM_OF } from '/assets/tiltas-offline-forms.js';
import { fill, read, show } from '/assets/tiltas-offline-form.js';

const DAY = 86_400_000;
const main = document.getElementById('content');
const templates = [...document.querySelectorAll('template[data-language]')];
let words = {};
let net = 'offline';
let view = 'list';

const word = (key) => words[key] ?? key;
const language = () => document.documentElement.lang;
const page = () => templates.find((one) => one.dataset.language === language());
const form = () => FORM_OF[desk.record?.kind];

// What a form is given to work with.
const desk = {
  main, word, store, language, line, open, keep, finish, record: undefined, content: undefined, part: undefined,
  many: (key, count) => `${count} ${word(`${key}.${new Intl.PluralRules(language()).select(count)}`)}`,
  async show(record, name) { desk.record = record; await open(name); },
  async take(record, content) { desk.record = record; desk.content = content; await store.seal(record, content); },
  send: () => sync(tell),
  wrong: (errors) => show(main.querySelector('form'), errors, word),
};

function speak(chosen) {
  document.documentElement.lang = chosen;
  localStorage.setItem('tiltas-language', chosen);
  words = Object.fromEntries([...page().content.querySelectorAll('[data-words] li')].map((li) => [li.dataset.key, li.textContent]));
  document.title = `${page().content.querySelector('[data-view=list] h1').textContent} – Tiltas`;
  document.getElementById('languages').replaceChildren(...templates.map((one) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ds-button';
    button.dataset.variant = 'tertiary';
    button.lang = one.dataset.language;
    button.textContent = one.dataset.name;
    button.setAttribute('aria-pressed', String(one.dataset.language === chosen));
    button.addEventListener('click', async () => { await keep(); speak(one.dataset.language); await open(view); });
    return button;
  }));
  tell(net);
}

function tell(state) {
  net = state;
  document.getElementById('state').textContent = word(state === 'sending' ? 'sending' : state === 'offline' ? 'offline' : 'online');
  if (view === 'list') list();
  else form()?.told?.(desk, view, state);
}

function clone(name) {
  const section = page().content.querySelector(`[data-view="${name}"]`).cloneNode(true);
  section.querySelectorAll('[data-do]').forEach((button) => button.addEventListener('click', () => act(button.dataset.do)));
  const fields = section.querySelector('[data-fields]');
  if (fields) {
    const made = document.createElement('form');
    made.noValidate = true;
    made.className = 't-form';
    made.append(...fields.childNodes);
    made.addEventListener('submit', (event) => { event.preventDefault(); step(made, event.submitter?.value); });
    made.addEventListener('change', () => keep());
    fields.replaceWith(made);
  }
  return section;
}

async function open(name) {
  view = name;
  const section = clone(name);
  main.replaceChildren(section);
  const made = section.querySelector('form');
  if (name === 'list') await list();
  else {
    await form().before?.[name]?.(desk);
    if (made) fill(made, form().values(desk, name), form());
    await form().shown[name]?.(desk);
  }
  scrollTo(0, 0);
  (section.querySelector('[autofocus]') ?? section.querySelector('h1')).focus();
}

async function keep() {
  const made = main.querySelector('form');
  if (!made || desk.record?.state !== 'draft') return;
  desk.record = { ...desk.record, ...form().keep(desk, view, read(made, form())) };
  await store.seal(desk.record, desk.content);
}

async function step(made, value) {
  await keep();
  const errors = form().checks[view]?.(read(made, form()), desk) ?? [];
  show(made, errors, word);
  if (errors.length === 0) await form().step(desk, view, value);
}

async function begin(begun) {
  if (begun.prepare && !(await begun.prepare(desk))) {
    main.querySelector('[data-when=no-facts]').hidden = false;
    return;
  }
  const made = begun.begin(desk);
  const record = { id: crypto.randomUUID(), kind: begun.kind, state: made.unkept ? 'open' : 'draft', capturedAt: new Date().toISOString(), ...made.record };
  if (made.unkept) Object.assign(desk, { record, content: made.content });
  else await desk.take(record, made.content);
  await open(made.view);
}

async function act(what) {
  const begun = FORMS.find((one) => what === (one.kind === 'registration' ? 'begin' : `begin-${one.kind}`));
  if (begun) await begin(begun);
  else if (what === 'send') await sync(tell);
  else if (what === 'list') {
    await keep();
    Object.assign(desk, { record: undefined, content: undefined, part: undefined });
    await open('list');
  } else if (what === 'finish') await finish();
  else if (what === 'print') print();
  else if (form()?.acts[what]) await form().acts[what](desk);
  else await open(what);
}

// From here on the record does not change: what is sent again is the same to the letter.
async function finish() {
  if (await form().unfinished(desk)) return undefined;
  const record = { ...desk.record, state: 'ready' };
  await store.seal(record, form().sent(record, desk.content));
  desk.record = record;
  await form().finished?.(desk);
  await open(form().after);
  return sync(tell);
}

function line(text, small, buttons, spoken) {
  const item = document.createElement('li');
  const told = document.createElement('div');
  const name = document.createElement('span');
  name.textContent = text;
  if (spoken) name.lang = spoken;
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
  try {
    return FORM_OF[one.kind].name(one, one.body && (await store.open(one)), word, desk);
  } catch {
    return word('locked');
  }
}

async function goOn(one) {
  Object.assign(desk, { record: one, content: await store.open(one), part: undefined });
  await open(form().resume(desk.content));
}

async function drop(one, button) {
  if (!button.dataset.sure) {
    button.dataset.sure = 'yes';
    button.textContent = word('drop-sure');
    return;
  }
  const parts = (await store.all()).filter((other) => other.parent === one.id);
  await Promise.all([one, ...parts].map((gone) => store.remove(gone.id)));
  await list();
}

async function entry(one, parts) {
  const own = FORM_OF[one.kind];
  const known = words[`state.${one.kind}.${one.state}`] ?? word(`state.${one.state}`);
  const reasons = (one.reasons ?? []).map((reason) => words[`reason.${reason}`]);
  const state = [known, ...own.notes(one, desk, parts), ...reasons];
  if (isOld(one)) state.push(word('old'));
  const buttons = one.state === 'draft'
    ? [[word('go-on'), () => goOn(one)], [word('drop'), (button) => drop(one, button)]]
    : own.buttons(one, desk);
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
  const ready = (await store.hasKey()) && net !== 'signed-out';
  const allowed = await store.forms();
  const listed = mine.filter((one) => !one.parent && !(one.brief && one.state === 'sent')).toReversed();
  const entries = await Promise.all(listed.map((one) => entry(one, mine.filter((part) => part.parent === one.id))));
  if (view !== 'list') return;
  main.querySelector('[data-queue]').replaceChildren(...entries);
  main.querySelector('[data-empty]').hidden = listed.length > 0;
  const waits = mine.filter((one) => one.state === 'ready').length;
  const brief = mine.filter((one) => one.brief && one.state === 'sent').length;
  main.querySelector('[data-count]').textContent = [waits ? `${word('waiting')} ${waits}` : '', brief ? `${word('sent-brief')} ${brief}` : ''].filter(Boolean).join(' · ');
  FORMS.forEach((one) => main.querySelectorAll(`[data-of="${one.kind}"]`).forEach((of) => {
    of.hidden = !allowed.includes(one.kind);
    of.disabled = of.hidden || !ready;
  }));
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
// An address with #presence begins that form: the desk's pages lead there.
const straight = FORMS.find((one) => location.hash === `#${one.kind}`);
if (straight && view === 'list' && (await store.hasKey()) && (await store.forms()).includes(straight.kind)) await begin(straight);
