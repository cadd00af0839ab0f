// Developer only. `npm ci && npm run build` here rewrites the third-party part of src/main/resources/static/assets.
// What starts with tiltas there is ours, written by hand: this script does not touch them, sha256.txt does not list them.
// theme.css comes from designsystemet.config.json:
//   npx @digdir/designsystemet@1.15.0 tokens create && npx @digdir/designsystemet@1.15.0 tokens build
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const out = join(here, '../src/main/resources/static/assets');
const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

const read = (...path) => readFileSync(join(modules, ...path), 'utf8');
const write = (name, content) => writeFileSync(join(out, name), content);
const withoutMap = (js) => js.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
const withBanner = (name, js) => `/*! ${name} ${version(name)}, see LICENCES.txt */\n${withoutMap(js)}`;

function version(name) {
  return JSON.parse(read(name, 'package.json')).version;
}

// Paper is always light.
function darkOnScreenOnly(css) {
  const start = css.indexOf('@layer ds.theme.color-scheme.dark {');
  const end = css.indexOf('\n@layer ', start);
  return `${css.slice(0, start)}@media screen {\n${css.slice(start, end)}\n}\n${css.slice(end)}`;
}

function fonts() {
  rmSync(join(out, 'fonts'), { recursive: true, force: true });
  mkdirSync(join(out, 'fonts'), { recursive: true });
  const faces = read('@fontsource-variable/inter/wght.css').split(/(?=\/\* inter-)/);
  const kept = subsets.map((subset) => faces.find((face) => face.startsWith(`/* inter-${subset}-wght-normal */`)));
  write('inter.css', `${kept.map((face) => face.replace('./files/', 'fonts/').trim()).join('\n\n')}\n`);
  for (const subset of subsets) {
    const file = `inter-${subset}-wght-normal.woff2`;
    write(join('fonts', file), readFileSync(join(modules, '@fontsource-variable/inter/files', file)));
  }
}

function licences() {
  const names = ['@digdir/designsystemet-css', '@digdir/designsystemet-web', '@u-elements/u-details', '@u-elements/u-combobox',
    '@u-elements/u-datalist', '@u-elements/u-tabs', '@floating-ui/dom', '@floating-ui/core', '@floating-ui/utils', 'htmx.org', 'idb', 'qrcode-generator', '@fontsource-variable/inter'];
  const found = names.filter((name) => statSync(join(modules, name), { throwIfNoEntry: false }));
  write('LICENCES.txt', found.map((name) => {
    const file = readdirSync(join(modules, name)).find((entry) => /^licen[sc]e/i.test(entry));
    const declared = JSON.parse(read(name, 'package.json')).license;
    return `${'='.repeat(72)}\n${name} ${version(name)} (${declared})\n${'='.repeat(72)}\n\n${file ? read(name, file).trim() : 'No licence file in the package.'}\n`;
  }).join('\n'));
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [relative(out, join(folder, entry.name))]);
}

function hashes() {
  const listed = files(out).filter((name) => name !== 'sha256.txt' && !name.startsWith('tiltas')).sort();
  const lines = listed.map((name) => `${createHash('sha256').update(readFileSync(join(out, name))).digest('hex')}  ${name}`);
  write('sha256.txt', `${lines.join('\n')}\n`);
}

mkdirSync(out, { recursive: true });
write('designsystemet.css', `/*! @digdir/designsystemet-css ${version('@digdir/designsystemet-css')}, see LICENCES.txt */\n${read('@digdir/designsystemet-css/dist/src/index.css')}`);
write('designsystemet.js', withBanner('@digdir/designsystemet-web', read('@digdir/designsystemet-web/dist/umd/index.js')));
write('htmx.js', withBanner('htmx.org', read('htmx.org/dist/htmx.min.js')));
write('idb.js', withBanner('idb', read('idb/build/index.js')));
write('qrcode.js', withBanner('qrcode-generator', read('qrcode-generator/dist/qrcode.mjs')));
write('theme.css', darkOnScreenOnly(readFileSync(join(here, 'theme.css'), 'utf8')));
fonts();
licences();
hashes();
