/** The details of one clause for one runtime, or of either alone: at is clause@runtime, clause or @runtime. */
function drawerContent(data, at, open) {
  const [id, ...rest] = at.split('@');
  const name = rest.join('@');
  const index = data.runtimes.findIndex(column => column.runtime.name === name);
  const row = data.clauses.find(each => each.clause.id === id);
  if ((name && index < 0) || (id && !row)) return null;
  return row ? clausePanel(data, row, index, open) : runtimePanel(data.runtimes[index]);
}

function field(label, ...content) {
  const filled = content.filter(each => each !== '' && each !== null);
  return filled.length ? el('div', { class: 'field' }, el('h3', {}, label), ...filled) : '';
}

function clausePanel(data, row, index, open) {
  const clause = row.clause;
  return [
    el('p', { class: 'crumb' }, [clause.row, clause.profile].filter(Boolean).join(' · ')),
    el('h2', { id: 'drawer-title' }, clause.id),
    el('p', { class: 'requirement' }, clause.requirement),
    el('p', { class: 'tags' }, el('span', { class: 'level l-' + clause.level }, clause.level), ' · ' + clause.basis + ' ', link(clause.link, 'Documentation')),
    row.cells[index] ? verdictOf(row.cells[index], data.runtimes[index].runtime, row.clause.id, past(row, index)) : '',
    field('On Lambda', (row.cells[index] && row.cells[index].effect) || clause.consequence),
    field('Seen broken', clause.scar && linked(clause.scar)),
    proof(clause.id),
    field('In full', copyable('java -jar lambda-conformance.jar explain ' + clause.id, 'the command that tells all of the clause')),
    field('Side by side', sideBySide(data, row, index, open)),
  ];
}

/** Addresses inside of a sentence become links. */
function linked(text) {
  return el('span', {}, ...text.split(/(https?:\/\/[^\s)]+)/).map(part => link(part)));
}

function verdictOf(cell, runtime, id, before) {
  const advice = cell.mark && entry(cell.mark).told;
  return el('section', { class: 'verdict' },
    el('p', { class: 'ruling' }, el('span', { class: look(cell) }, ...signs(cell)), el('strong', {}, runtime.title),
      ' ' + verdict(cell).replace('-', ' '), el('span', { class: 'cost' }, duration(cell.millis))),
    cell.reason || advice ? el('p', { class: 'reason' }, [advice, cell.reason].filter(Boolean).join(' — ')) : '',
    cell.change ? el('p', { class: 'reason' }, cell.change.glyph + ' ' + cell.change.word + ': ' + cell.change.text) : '',
    cell.message ? el('pre', { class: 'message' }, cell.message) : '',
    before ? field('With earlier releases', before) : '',
    cell.elsewhere ? field('Elsewhere', el('p', {}, cell.elsewhere)) : '',
    evidence(runtime.name, id));
}

/** What verdicts stand on lies in the page compressed, by runtime. */
const inflated = new Map();

function evidence(name, id) {
  const box = el('div', { class: 'evidence' });
  if (!inflated.has(name)) inflated.set(name, inflate(data.packed[name]));
  inflated.get(name).then(all => box.append(...shown(all[id])), () => box.append(OLD_BROWSER));
  return box;
}

/** How the clause is judged, and which broken runtimes it has been seen to catch. */
function proof(id) {
  const box = el('div', { class: 'proof' });
  if (!inflated.has('')) inflated.set('', inflate(data.explained));
  inflated.get('').then(all => box.append(...proven(all[id])), () => {});
  return box;
}

function proven(found) {
  if (!found) return [];
  return [
    found.kills.length ? field('Catches a runtime that', el('ul', { class: 'kills' }, ...found.kills.map(each => el('li', {}, each)))) : '',
    found.script ? el('details', { class: 'script' }, el('summary', {}, 'Script: what Lambda does, and what must be seen'),
      el('pre', { class: 'wire', tabindex: 0, role: 'region', 'aria-label': 'Script' }, ...found.script.split('\n').map(line => el('span', {}, line + '\n')))) : '',
  ].filter(Boolean);
}

const OLD_BROWSER = 'This browser cannot open what is compressed; the wire log lies in transcripts/ beside this page.';
const shown = found => [found.lines ? transcript(found.lines, found.path) : '', found.again ? field('Again', copyable(found.again, 'the command')) : ''].filter(Boolean);

async function inflate(packed) {
  const bytes = Uint8Array.from(atob(packed), letter => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

function transcript(all, path) {
  const lines = all.map(line => el('span', { class: line.includes('<<<<<') ? (line.trim().startsWith('<<<<<') ? 'wrong told' : 'wrong') : '' }, line + '\n'));
  const drawing = lanes(all);
  return field('On the wire', el('pre', { class: 'wire', tabindex: 0, role: 'region', 'aria-label': 'Wire log' }, ...lines),
    drawing ? el('details', { class: 'drawing' }, el('summary', {}, 'As two lanes'), drawing) : '',
    el('p', { class: 'path' }, el('a', { href: encodeURI(path) }, path)));
}

function sideBySide(data, row, index, open) {
  return el('ul', { class: 'sides' }, ...data.runtimes.map((column, i) => {
    const cell = row.cells[i];
    const says = cell ? verdict(cell).replace('-', ' ') : 'not judged';
    return el('li', {}, el('button', {
      type: 'button', 'aria-current': i === index ? 'true' : false,
      onclick: () => open(row.clause.id + '@' + column.runtime.name),
    }, el('span', { class: look(cell) }, ...(cell ? signs(cell) : ['·'])),
    el('span', { class: 'who' }, column.runtime.title),
    el('span', { class: 'what' }, past(row, i), cell && cell.message ? cell.message.trim().split('\n')[0] : says)));
  }));
}

/** What a runtime came to with earlier releases, and now: a sign each; nothing where nothing is known. */
function past(row, index) {
  const at = data.clauses.indexOf(row);
  const before = data.past.releases.map((release, i) => ({ name: release.label + ', ' + release.day,
    finding: data.legend.findings[data.past.found[i][index][at]], mark: data.legend.marks[data.past.marked[i][index][at]] }));
  if (!before.some(each => each.finding) || !row.cells[index]) return '';
  const now = { name: 'now', finding: entry(row.cells[index].finding), mark: entry(row.cells[index].mark) };
  const told = each => each.name + ': ' + (each.finding ? each.finding.told + (each.mark ? ', ' + each.mark.word : '') : 'not judged');
  const sign = each => el('span', { class: look(each.finding && { finding: each.finding.word, mark: each.mark && each.mark.word }), title: told(each) },
    each.finding ? each.finding.glyph : '·');
  return el('span', { class: 'past', role: 'img', 'aria-label': [...before, now].map(told).join('; ') }, ...[...before, now].map(sign));
}

function runtimePanel(column) {
  const runtime = column.runtime;
  const facts = [
    ['MUST', column.must], ['Robustness', column.robustness], ['SHOULD', column.should],
    ['Unexpected', String(column.unexpected)], ['Sum of times', duration(column.millis)],
  ];
  return [
    el('p', { class: 'crumb' }, [runtime.kind, runtime.language].filter(Boolean).join(' · ')),
    el('h2', { id: 'drawer-title' }, runtime.title + (runtime.version ? ' ' + runtime.version : '')),
    el('p', {}, el('a', { href: '#' + new URLSearchParams({ only: runtime.name }) }, 'Only this runtime')),
    el('p', {}, el('span', { class: 'standing g-' + column.grade }, column.standing)),
    el('p', { class: 'totals' }, column.totals),
    el('dl', { class: 'counts' }, ...facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))),
    column.instruments.length ? field('Instruments', ...instruments(column)) : '',
    runtime.homepage || runtime.tracker ? field('Links', el('p', {}, link(runtime.homepage, 'Homepage'), ' ', link(runtime.tracker, 'Issues'))) : '',
    field(column.badges.length > 1 ? 'Badges, one for each profile' : 'Badge', publishedField(), ...column.badges.flatMap(each => badge(each, runtime.name))),
  ];
}

function instruments(column) {
  const broken = column.instruments.filter(each => !each.works);
  const owner = each => el('a', { href: '#' + new URLSearchParams({ at: each.owner + '@' + column.runtime.name }) }, each.owner);
  return [
    el('p', {}, (column.instruments.length - broken.length) + ' of ' + column.instruments.length + ' work: what clauses look through was first seen in its plainest case.'),
    el('ul', {}, ...broken.map(each => el('li', {}, each.symptom + ': ', owner(each)))),
  ];
}

function badge({ path, badge }, name) {
  const text = badge.label + ': ' + badge.message;
  const color = el('span', { class: 'message' }, badge.message);
  color.style.backgroundColor = badge.color;
  return [
    el('p', {}, el('span', { class: 'badge', role: 'img', 'aria-label': text }, el('span', {}, badge.label), color)),
    el('p', { class: 'hint' }, 'The image, and a link to this page around it, for a README:'),
    published(base => '[![' + text + '](' + base + path + '.svg)](' + base + 'index.html#' + new URLSearchParams({ at: '@' + name }) + ')', 'Markdown'),
    el('p', { class: 'hint' }, 'The endpoint for shields.io, once it is published:'),
    published(base => base + path + '.json', 'the address'),
  ];
}

/** Where this page is published: its own address, if it has one, else what the reader types. */
let publishedAt = /^https?:/.test(location.protocol) ? location.href.replace(/[^/]*([?#].*)?$/, '') : 'https://example.org/report/';

function publishedField() {
  const input = el('input', { type: 'url', value: publishedAt, 'aria-label': 'Address of the published report', spellcheck: 'false' });
  input.addEventListener('input', () => {
    publishedAt = input.value.trim().replace(/\/*$/, '/');
    document.dispatchEvent(new Event('published'));
  });
  return el('label', { class: 'base' }, 'Published at ', input);
}

/** Text to copy that depends on the address, and follows it. */
function published(text, label) {
  const box = el('div', {}, copyable(text(publishedAt), label));
  document.addEventListener('published', () => box.replaceChildren(copyable(text(publishedAt), label)));
  return box;
}
