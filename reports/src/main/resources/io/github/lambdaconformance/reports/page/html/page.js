const data = officialFirst(JSON.parse(byId('data').textContent));
const EMPTY = { q: '', level: '', chapter: '', profile: '', basis: '', kind: '', verdict: '', hide: '', order: '', at: '' };
const SELECTS = ['level', 'chapter', 'profile', 'basis', 'kind'];
let state = readFragment();
let opener = null;

function readFragment() {
  return { ...EMPTY, ...fieldsOf(location.hash) };
}

function fieldsOf(hash) {
  let fields = {};
  try { fields = Object.fromEntries(new URLSearchParams(hash.slice(1))); } catch { /* a broken fragment is an empty one */ }
  if (fields.only) fields.hide = data.runtimes.map(column => column.runtime.name).filter(name => name !== fields.only).join(',');
  return Object.fromEntries(Object.entries(fields).filter(([key]) => Object.hasOwn(EMPTY, key)));
}

/** What is opened can be left by the browser's back; typing a filter leaves no trail. */
function writeFragment(leaveTrail) {
  const fields = Object.entries(state).filter(([key, value]) => value !== EMPTY[key]);
  const address = fields.length ? '#' + new URLSearchParams(fields) : location.pathname + location.search;
  history[leaveTrail ? 'pushState' : 'replaceState'](null, '', address);
}

function change(part, leaveTrail = false) {
  state = { ...state, ...part };
  writeFragment(leaveTrail);
  show('at' in part && Object.keys(part).length === 1);
}

/** Opens details, and moves there. */
function openAt(at) {
  opener = document.activeElement;
  change({ at }, true);
  byId('drawer').focus();
}

function show(drawerOnly = false) {
  if (!drawerOnly) {
    renderMatrix(data, state);
    renderComparison(data, state);
    controls();
  }
  drawer();
}

function controls() {
  for (const key of ['q', ...SELECTS]) if (byId(key).value !== state[key]) byId(key).value = state[key];
  for (const button of document.querySelectorAll('[data-order]')) button.setAttribute('aria-pressed', button.dataset.order === orderOf(view(data, state), state));
  for (const box of document.querySelectorAll('#runtimes input')) box.checked = !hidden(state).includes(box.value);
  for (const button of document.querySelectorAll('[data-verdict]')) button.setAttribute('aria-pressed', button.dataset.verdict === state.verdict);
  recount();
}

function drawer() {
  const panel = byId('drawer');
  const content = state.at && drawerContent(data, state.at, openAt);
  for (const old of document.querySelectorAll('#matrix .current')) old.classList.remove('current');
  panel.hidden = !content;
  document.body.classList.toggle('open', Boolean(content));
  alone(Boolean(content) && SMALL.matches);
  if (!content) return;
  const close = el('button', { type: 'button', class: 'close', 'aria-label': 'Close', onclick: closeDrawer }, '×');
  panel.replaceChildren(close, ...content.filter(Boolean));
  panel.scrollTop = 0;
  const cell = cellAt(state.at);
  if (cell) cell.classList.add('current');
}

/** Where details cover the screen, nothing below them can be reached. */
const SMALL = matchMedia('(max-width: 700px)');

function alone(covered) {
  for (const each of document.body.children) each.inert = covered && each.id !== 'drawer';
  byId('drawer').setAttribute('aria-modal', String(covered));
}

SMALL.addEventListener('change', () => renderComparison(data, state));
SMALL.addEventListener('change', () => alone(Boolean(state.at) && !byId('drawer').hidden && SMALL.matches));

const cellAt = at => document.querySelector('#matrix [data-at="' + CSS.escape(at) + '"]');

function closeDrawer() {
  if (!state.at) return;
  const back = cellAt(state.at) || opener;
  change({ at: '' }, true);
  if (back && back.isConnected) back.focus();
}

/** A page opened at a cell shows it, also when its group is folded. */
function reveal() {
  const cell = state.at && cellAt(state.at);
  if (!cell) return;
  const fold = cell.closest('details');
  if (fold) fold.open = true;
  cell.scrollIntoView({ block: 'center' });
}

/** Moves by rows and columns over the cells that can be seen. */
function move(down, right) {
  const rows = [...document.querySelectorAll('#matrix tr.row')].filter(row => row.offsetParent !== null);
  if (!rows.length) return;
  const from = document.activeElement.closest('#matrix button.cell') || cellAt(state.at);
  const row = from ? rows.indexOf(from.closest('tr')) : -1;
  const column = row < 0 ? 0 : from.closest('td').cellIndex - 1;
  const next = rows[Math.min(rows.length - 1, Math.max(0, row + (row < 0 ? 1 : down)))];
  const cells = [...next.cells].slice(1);
  focusCell(cells[Math.min(cells.length - 1, Math.max(0, column + right))].querySelector('button'));
}

function focusCell(cell) {
  if (!cell) return;
  for (const old of document.querySelectorAll('#matrix button.cell[tabindex="0"]')) old.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus();
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (state.at) change({ at: cell.dataset.at });
}

/** A link within the page keeps the filters; opened elsewhere it is an address of its own. */
document.addEventListener('click', event => {
  const anchor = event.target.closest('a[href^="#"]');
  if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  opener = anchor;
  const fields = fieldsOf(anchor.hash);
  change(fields.at ? fields : { ...fields, at: '' }, true);
  if (fields.at) byId('drawer').focus();
});

const MOVES = { j: [1, 0], k: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, select, textarea');
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') { typing ? typing.blur() : closeDrawer(); return; }
  if (typing || (event.target.closest('pre') && event.key.startsWith('Arrow'))) return;
  if (event.key === '/') { event.preventDefault(); byId('q').focus(); }
  if (MOVES[event.key]) { event.preventDefault(); move(...MOVES[event.key]); }
});

function options(select, first, values) {
  byId(select).hidden = values.length < 2;
  byId(select).append(el('option', { value: '' }, first), ...values.map(value => el('option', { value }, value)));
  byId(select).addEventListener('input', () => change({ [select]: byId(select).value }));
}

/** A box for each runtime. */
function choice() {
  if (data.runtimes.length < 2) return;
  const toggle = box => change({ hide: box.checked ? hidden(state).filter(name => name !== box.value).join(',') : [...hidden(state), box.value].join(',') });
  byId('runtimes').hidden = false;
  byId('runtimes').append(...data.runtimes.map(column => el('label', {},
    el('input', { type: 'checkbox', value: column.runtime.name, checked: true, onchange: event => toggle(event.target) }), ' ' + column.runtime.name)));
}

listen(openAt);
strip();
legend();
renderChanges(data.changes);
for (const key of ['level', 'chapter', 'profile', 'basis']) options(key, 'Every ' + key, [...new Set(data.clauses.map(row => row.clause[key]))]);
options('kind', 'Every kind', [...new Set(data.runtimes.map(column => column.runtime.kind))]);
choice();
byId('q').addEventListener('input', () => change({ q: byId('q').value }));
byId('filters').addEventListener('submit', event => event.preventDefault());
for (const button of document.querySelectorAll('[data-order]')) button.addEventListener('click', () => change({ order: button.dataset.order }));
window.addEventListener('hashchange', () => { const was = state.at; state = readFragment(); show(); if (state.at && state.at !== was) byId('drawer').focus(); });
window.addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(each => { each.open = true; }));
show();
reveal();
