// Keeps the one page that works without a network, and what it is made of. Nothing else is ever kept: no other page, no answer.
const SHELF = 'tiltas-offline-2';
const PAGE = '/offline/work';
// Where the page was before: whoever has kept that address finds the same page.
const FORMER = '/offline/registration';
const PARTS = [
  PAGE, '/assets/tiltas-offline.js', '/assets/tiltas-offline-store.js', '/assets/tiltas-offline-sync.js', '/assets/tiltas-offline-form.js',
  '/assets/tiltas-offline-forms.js', '/assets/tiltas-offline-registration.js', '/assets/tiltas-offline-presence.js',
  '/assets/tiltas-offline-inspection.js', '/assets/tiltas-offline-photo.js', '/assets/tiltas-scan.js',
  '/assets/tiltas-offline-slip.js', '/assets/idb.js', '/assets/qrcode.js', '/assets/theme.css', '/assets/designsystemet.css', '/assets/tiltas.css',
  '/assets/tiltas-lists.css', '/assets/tiltas-day.css', '/assets/tiltas.svg', '/assets/inter.css', '/assets/fonts/inter-latin-wght-normal.woff2',
  '/assets/fonts/inter-latin-ext-wght-normal.woff2', '/assets/fonts/inter-cyrillic-wght-normal.woff2', '/assets/fonts/inter-cyrillic-ext-wght-normal.woff2',
];
const PATIENCE = 4000;

addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELF)
    .then((shelf) => shelf.addAll(PARTS.map((part) => new Request(part, { cache: 'reload', credentials: 'omit' }))))
    .then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== SHELF).map((name) => caches.delete(name))))
    .then(() => clients.claim()));
});

// The network first, so that a new version of the program is there at once; a network that does not answer is none.
async function freshOrKept(request, path) {
  const shelf = await caches.open(SHELF);
  try {
    const answer = await fetch(path, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(String(answer.status));
    await shelf.put(path, answer.clone());
    return answer;
  } catch {
    return (await shelf.match(path)) ?? fetch(request);
  }
}

addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  const path = address.pathname === FORMER ? PAGE : address.pathname;
  if (event.request.method === 'GET' && address.origin === location.origin && PARTS.includes(path)) {
    event.respondWith(freshOrKept(event.request, path));
  }
});
