const PASSES = new Set(['met', 'observed', 'not-applicable']);

/** How far the runtimes disagree on a clause: dissent is the size of the smaller camp. What was not put to the test says nothing. */
function camps(row) {
  const applying = row.cells.filter(cell => cell && cell.finding !== 'not-applicable');
  const tested = applying.filter(cell => cell.finding !== 'not-testable');
  const failing = tested.filter(cell => !PASSES.has(cell.finding)).length;
  const everywhere = row.cells.every(Boolean) && tested.length === applying.length;
  return { failing, dissent: Math.min(failing, tested.length - failing), applies: applying.length > 0, tested: tested.length > 0, everywhere };
}

function matches(row, state) {
  const clause = row.clause;
  const text = [clause.id, clause.row, clause.requirement, clause.consequence, clause.scar].join(' ').toLowerCase();
  return state.q.toLowerCase().split(/\s+/).every(word => text.includes(word))
      && (!state.level || clause.level === state.level)
      && (!state.chapter || clause.chapter === state.chapter)
      && (!state.verdict || row.cells.some(cell => cell && shows(cell, state.verdict)));
}

/** A filter names a finding or what the baseline says of it. */
const shows = (cell, word) => cell.finding === word || cell.mark === word;

/** Groups of rows, each with a title; a folded one opens by a click. */
function groups(rows, state) {
  return state.order === 'chapter' ? byChapter(rows) : byDisagreement(rows);
}

function byChapter(rows) {
  const chapters = [...new Set(rows.map(row => row.clause.chapter))];
  return chapters.map(name => ({ title: name, rows: rows.filter(row => row.clause.chapter === name) }));
}

function byDisagreement(rows) {
  const ranked = rows.map(row => ({ row, ...camps(row) }))
    .sort((a, b) => b.dissent - a.dissent || b.failing - a.failing);
  const pick = test => ranked.filter(test).map(each => each.row);
  return [
    { title: 'Runtimes disagree', rows: pick(each => each.dissent > 0) },
    { title: 'No runtime passes', rows: pick(each => each.dissent === 0 && each.failing > 0) },
    { title: 'Not judged everywhere', rows: pick(each => each.failing === 0 && each.tested && !each.everywhere) },
    { title: 'Applies to no runtime', rows: pick(each => !each.applies) },
    { title: 'Put to the test for no runtime', rows: pick(each => each.applies && !each.tested), folded: true },
    { title: 'Passes everywhere', rows: pick(each => each.failing === 0 && each.tested && each.everywhere), folded: true },
  ].filter(group => group.rows.length > 0);
}

function renderMatrix(data, state, open) {
  const rows = data.clauses.filter(row => matches(row, state));
  const all = groups(rows, state);
  const table = el('table', { class: 'matrix' }, columns(data), head(data, open),
    ...all.filter(group => !group.folded).map(group => body(group, data, state, open)));
  const folded = all.filter(group => group.folded).map(group => fold(group, data, state, open, all.length === 1));
  byId('matrix').replaceChildren(table, ...folded, rows.length ? '' : el('p', { class: 'nothing' }, 'No clause matches the filters.'));
  byId('shown').textContent = rows.length === data.clauses.length
    ? plural(rows.length, 'clause') : rows.length + ' of ' + plural(data.clauses.length, 'clause');
  const first = document.querySelector('button.cell');
  if (first) first.tabIndex = 0;
}

function fold(group, data, state, open, isOpen) {
  const table = el('table', { class: 'matrix' }, columns(data), head(data, open), body(group, data, state, open, true));
  return el('details', { class: 'everywhere', open: isOpen },
    el('summary', {}, group.title + ' ', el('span', { class: 'count' }, String(group.rows.length))), table);
}

function columns(data) {
  return el('colgroup', {}, el('col', { class: 'first' }), ...data.runtimes.map(() => el('col')));
}

function head(data, open) {
  return el('thead', {}, el('tr', {},
    el('th', { scope: 'col', class: 'clause' }, 'Clause'),
    ...data.runtimes.map(column => el('th', { scope: 'col' },
      el('button', { type: 'button', class: 'runtime', 'data-at': '@' + column.runtime.name, onclick: () => open('@' + column.runtime.name) },
        el('span', { class: 'title' }, column.runtime.title),
        el('span', { class: 'kind' }, [column.runtime.kind, column.runtime.version].filter(Boolean).join(' · ')),
        el('span', { class: 'standing g-' + column.grade }, column.standing))))));
}

function body(group, data, state, open, bare = false) {
  const title = el('tr', { class: 'group' }, el('th', { colspan: data.runtimes.length + 1, scope: 'rowgroup' },
    el('span', {}, group.title, ' ', el('span', { class: 'count' }, String(group.rows.length)))));
  return el('tbody', {}, bare ? '' : title, ...group.rows.map(row => line(row, data, state, open)));
}

function line(row, data, state, open) {
  const clause = row.clause;
  return el('tr', { class: 'row', 'data-clause': clause.id },
    el('th', { scope: 'row', class: 'clause' },
      el('span', { class: 'id' }, clause.id), el('span', { class: 'level l-' + clause.level }, clause.level),
      el('span', { class: 'says', title: clause.requirement }, clause.requirement)),
    ...row.cells.map((cell, i) => el('td', {}, mark(clause, cell, data.runtimes[i].runtime, state, open))));
}

const look = cell => 'cell v-' + (cell ? cell.finding + (cell.mark ? ' m-' + cell.mark : '') : 'none');

const said = cell => cell.word + (cell.change ? ', ' + cell.change.word + ' since the other run' : '');

/** The sign of the verdict, and beside it, small, what the baseline says. */
function signs(cell) {
  const [verdict, mark] = [...cell.glyph];
  const change = cell.change ? el('sup', { class: 'since c-' + cell.change.word, title: cell.change.word + ': ' + cell.change.text }, cell.change.glyph) : '';
  return [change, verdict, mark ? el('sup', {}, mark) : ''];
}

function mark(clause, cell, runtime, state, open) {
  if (!cell) return el('span', { class: 'unjudged', title: 'not judged' }, '·');
  const at = clause.id + '@' + runtime.name;
  return el('button', {
    type: 'button', tabindex: -1, 'data-at': at, onclick: () => open(at),
    class: look(cell) + (state.verdict && !shows(cell, state.verdict) ? ' dim' : ''),
    'aria-label': clause.id + ', ' + runtime.title + ': ' + said(cell), title: runtime.title + ': ' + cell.word,
  }, ...signs(cell));
}
