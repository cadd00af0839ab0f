// Keeps the page of the check and its public files; nothing of anybody. What stands after # is not part of what is fetched or kept.
const SHELF = 'tiltas-check-1';
const PARTS = ['/v', '/v/words.json', '/v/keys.json', '/v/rules.cose', '/v/status.cose', '/check/check.js', '/check/check.css', '/assets/tiltas.svg'];
const PATIENCE = 4000;

addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELF)
    .then((shelf) => shelf.addAll(PARTS.map((part) => new Request(part, { cache: 'reload', credentials: 'omit' }))))
    .then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith('tiltas-check-') && name !== SHELF).map((name) => caches.delete(name))))
    .then(() => clients.claim()));
});

// The network first, so that what was withdrawn a moment ago is known; a network that does not answer is none.
async function freshOrKept(request, path) {
  const shelf = await caches.open(SHELF);
  try {
    const answer = await fetch(path, { credentials: 'omit', cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(String(answer.status));
    await shelf.put(path, answer.clone());
    return answer;
  } catch {
    return (await shelf.match(path)) ?? fetch(request);
  }
}

addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method === 'GET' && address.origin === location.origin && PARTS.includes(address.pathname)) {
    event.respondWith(freshOrKept(event.request, address.pathname));
  }
});
