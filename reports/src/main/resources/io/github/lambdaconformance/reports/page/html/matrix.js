/** Groups that the reader has opened or closed stay so, whatever the filters do. */
const opened = new Map();

function renderMatrix(data, state) {
  const shown = view(data, state);
  const all = groups(shown, state);
  const table = el('table', { class: form(shown) }, columns(shown), head(shown),
    ...all.filter(group => !group.folded).map(group => body(group, shown, state)));
  const folded = all.filter(group => group.folded).map(group => fold(group, shown, state, all.length === 1));
  byId('matrix').replaceChildren(table, ...folded, shown.clauses.length ? '' : el('p', { class: 'nothing' }, 'No clause matches the filters.'));
  renderCauses(shown);
  const inFolds = all.filter(group => group.folded).reduce((sum, group) => sum + group.rows.length, 0);
  byId('shown').textContent = shown.clauses.length === data.clauses.length
    ? plural(shown.clauses.length, 'clause')
    : shown.clauses.length + ' of ' + plural(data.clauses.length, 'clause') + (inFolds ? ', ' + inFolds + ' of them folded' : '');
  const first = document.querySelector('button.cell');
  if (first) first.tabIndex = 0;
}

/** Clauses of one runtime that are broken by the same habit, said once. */
function renderCauses(shown) {
  const found = shown.runtimes.flatMap((column, i) => {
    const byCause = new Map();
    for (const row of shown.clauses) {
      const cause = row.cells[i] && row.cells[i].cause;
      if (cause) byCause.set(cause, [...(byCause.get(cause) || []), row.clause.id]);
    }
    return [...byCause].filter(([, ids]) => ids.length > 1).map(([cause, ids]) => ({ name: column.runtime.name, cause, ids }));
  });
  const at = (id, name) => el('a', { href: '#' + new URLSearchParams({ at: id + '@' + name }) }, id);
  const item = each => el('li', {}, el('b', {}, each.name), ': ' + each.ids.length + ' clauses fail because ' + each.cause + ': ',
    ...each.ids.flatMap((id, i) => [i ? ', ' : '', at(id, each.name)]));
  byId('causes').replaceChildren(...(found.length ? [el('details', { open: shown.runtimes.length === 1 },
    el('summary', {}, 'One cause, many clauses ', el('span', { class: 'count' }, String(found.length))), el('ul', {}, ...found.map(item)))] : []));
}

/** So many columns are narrow ones, with their names turned. */
const MANY = 8;

/** One runtime leaves room for what was seen. */
function form(shown) {
  const count = shown.runtimes.length;
  return 'matrix' + (count > MANY ? ' many' : count === 1 ? ' alone' : '');
}

function fold(group, shown, state, alone) {
  const table = el('table', { class: form(shown) }, columns(shown), head(shown), body(group, shown, state, true));
  const details = el('details', { class: 'everywhere', open: opened.has(group.title) ? opened.get(group.title) : alone },
    el('summary', {}, group.title + ' ', el('span', { class: 'count' }, String(group.rows.length))), table);
  details.querySelector('summary').addEventListener('click', () => opened.set(group.title, !details.open));
  return details;
}

function columns(shown) {
  return el('colgroup', {}, el('col', { class: 'first' }), ...shown.runtimes.map(() => el('col')));
}

function head(shown) {
  return el('thead', {}, el('tr', {},
    el('th', { scope: 'col', class: 'clause' }, 'Clause'),
    ...shown.runtimes.map(column => el('th', { scope: 'col' },
      el('button', { type: 'button', class: 'runtime', 'data-at': '@' + column.runtime.name, title: column.runtime.title },
        el('span', { class: 'title' }, column.runtime.name),
        el('span', { class: 'kind' }, [column.runtime.kind, column.runtime.version].filter(Boolean).join(' · ')),
        el('span', { class: 'standing g-' + column.grade }, column.standing))))));
}

function body(group, shown, state, bare = false) {
  const title = el('tr', { class: 'group' }, el('th', { colspan: shown.runtimes.length + 1, scope: 'rowgroup' },
    el('span', {}, group.title, ' ', el('span', { class: 'count' }, String(group.rows.length)))));
  return el('tbody', {}, bare ? '' : title, ...group.rows.map(row => line(row, shown, state, group.values)));
}

function line(row, shown, state, values) {
  const clause = row.clause;
  return el('tr', { class: 'row', 'data-clause': clause.id },
    el('th', { scope: 'row', class: 'clause' },
      el('a', { class: 'id', href: '#' + new URLSearchParams({ at: clause.id }) }, clause.id), el('span', { class: 'level l-' + clause.level }, clause.level),
      el('span', { class: 'says', title: clause.requirement }, clause.requirement), ...seen(row)),
    ...row.cells.map((cell, i) => {
      const place = cell ? mark(clause, cell, shown.runtimes[i].runtime, state) : UNJUDGED.cloneNode(true);
      if (values && cell && cell.finding === 'observed') place.append(el('span', { class: 'value', title: value(cell) }, value(cell)));
      return place;
    }));
}

/** What one runtime did instead; side by side there is no room for it. */
function seen(row) {
  const cell = row.cells[0];
  const told = row.cells.length === 1 && cell && !PASSES.has(cell.finding) && cell.message;
  return told ? [el('span', { class: 'seen' }, told)] : [];
}

/** Cloned, for there are thousands of them. */
const UNJUDGED = el('td', {}, el('span', { class: 'unjudged', title: 'not judged' }, '·'));
const JUDGED = el('td', {}, el('button', { type: 'button', tabindex: -1 }));

const look = cell => 'cell v-' + (cell ? cell.finding + (cell.mark ? ' m-' + cell.mark : '') : 'none');
const entry = word => [...data.legend.findings, ...data.legend.marks, ...data.legend.kinds].find(each => each.word === word);
const verdict = cell => entry(cell.finding).told + (cell.mark ? ', ' + cell.mark : '');
const said = cell => verdict(cell) + (cell.change ? ', ' + cell.change.word + ' since the other run' : '');

/** The sign of the verdict, and beside it, small, what the baseline says and what has changed. */
function signs(cell) {
  const change = cell.change ? el('sup', { class: 'since c-' + cell.change.word, title: cell.change.word + ': ' + cell.change.text }, cell.change.glyph) : '';
  return [change, entry(cell.finding).glyph, cell.mark ? el('sup', {}, entry(cell.mark).glyph) : ''].filter(Boolean);
}

function mark(clause, cell, runtime, state) {
  const place = JUDGED.cloneNode(true);
  const button = place.firstChild;
  button.dataset.at = clause.id + '@' + runtime.name;
  button.className = look(cell) + (state.verdict && !shows(cell, state.verdict) ? ' dim' : '');
  button.setAttribute('aria-label', clause.id + ', ' + runtime.title + ': ' + said(cell));
  button.append(...signs(cell));
  return place;
}

/** One listener for all cells and heads; what a pointer rests on says what it is. */
function listen(open) {
  const at = event => event.target.closest('[data-at]');
  byId('matrix').addEventListener('click', event => { if (at(event)) open(at(event).dataset.at); });
  byId('matrix').addEventListener('pointerover', event => {
    const cell = event.target.closest('button.cell');
    if (cell && !cell.title) cell.title = cell.getAttribute('aria-label');
  });
}
