/** Official runtimes stand first, whoever wrote the file. */
const KINDS = ['official', 'custom', 'reference'];

/** What a cell does not say is empty. */
const EMPTY_CELL = { mark: '', reason: '', cause: '', message: '', effect: '', elsewhere: '', change: null };
const filled = cell => cell && { ...EMPTY_CELL, ...cell };

function officialFirst(data) {
  const rank = column => KINDS.indexOf(column.runtime.kind);
  const order = data.runtimes.map((column, i) => i).sort((a, b) => rank(data.runtimes[a]) - rank(data.runtimes[b]) || a - b);
  const pick = list => order.map(i => list[i]);
  const past = { ...data.past, found: data.past.found.map(pick), marked: data.past.marked.map(pick) };
  return { ...data, past, runtimes: pick(data.runtimes), clauses: data.clauses.map(row => ({ ...row, cells: pick(row.cells).map(filled) })) };
}

const hidden = state => state.hide.split(',').filter(Boolean);

/** The columns and rows that the filters leave. */
function view(data, state) {
  const out = new Set(hidden(state));
  const kept = data.runtimes.map((column, i) => i)
    .filter(i => !out.has(data.runtimes[i].runtime.name) && (!state.kind || data.runtimes[i].runtime.kind === state.kind));
  const pick = list => kept.map(i => list[i]);
  const clauses = data.clauses.map(row => ({ clause: row.clause, cells: pick(row.cells) })).filter(row => matches(row, state));
  return { runtimes: pick(data.runtimes), clauses };
}

/** A filter names a finding, what the baseline says of it, or what has changed since another run. */
const shows = (cell, word) => cell.finding === word || cell.mark === word || (cell.change && cell.change.word === word);

function matches(row, state) {
  const clause = row.clause;
  const fits = ['level', 'chapter', 'profile', 'basis'].every(key => !state[key] || clause[key] === state[key]);
  return fits && (!state.verdict || row.cells.some(cell => cell && shows(cell, state.verdict))) && (!state.q || says(row, state.q));
}

/** The text of a clause, and of what was seen. */
function says(row, q) {
  const clause = row.clause;
  const seen = row.cells.filter(Boolean).flatMap(cell => [cell.message, cell.reason]);
  const text = [clause.id, clause.row, clause.requirement, clause.consequence, clause.scar, ...seen].join(' ').toLowerCase();
  return q.toLowerCase().split(/\s+/).every(word => text.includes(word));
}

/** Groups of rows, each with a title; a folded one opens by a click. */
function groups(shown, state) {
  const order = orderOf(shown, state);
  if (order === 'chapter') return byChapter(shown.clauses);
  return order === 'harm' ? byHarm(shown.clauses) : byDisagreement(shown.clauses);
}

/** One runtime disagrees with nobody. */
const orderOf = (shown, state) => state.order || (shown.runtimes.length > 1 ? 'disagreement' : 'harm');

function byChapter(rows) {
  const chapters = [...new Set(rows.map(row => row.clause.chapter))];
  return chapters.map(name => ({ title: name, rows: rows.filter(row => row.clause.chapter === name) }));
}

const HARM = [
  ['violated', 'Breaks conformance'], ['unsteady', 'Unsteady: repetition gave different verdicts'],
  ['robustness', 'Robustness: decides nothing about conformance'], ['discouraged', 'Advice that is not followed'],
  ['harness-error', 'The suite failed'], ['not-testable', 'Could not be tested'],
  ['observed', 'Choices that were seen', true], ['met', 'Met', true], ['not-applicable', 'Does not apply', true], ['', 'Not judged', true],
];

/** First what breaks conformance; a clause stands where the runtime is that does worst by it. */
function byHarm(rows) {
  const worst = row => (HARM.find(([word]) => row.cells.some(cell => cell && cell.finding === word)) || [''])[0];
  const found = rows.map(row => ({ row, word: worst(row) }));
  return HARM.map(([word, title, folded]) => ({ title, folded, rows: found.filter(each => each.word === word).map(each => each.row) }))
    .filter(group => group.rows.length > 0);
}

const PASSES = new Set(['met', 'observed', 'not-applicable']);

/** How far the runtimes disagree on a clause: dissent is the size of the smaller camp, and weighs most where it decides conformance. What was not put to the test says nothing. */
function camps(row) {
  const applying = row.cells.filter(cell => cell && cell.finding !== 'not-applicable');
  const tested = applying.filter(cell => cell.finding !== 'not-testable');
  const failing = tested.filter(cell => !PASSES.has(cell.finding)).length;
  const everywhere = row.cells.every(Boolean) && tested.length === applying.length;
  const decides = tested.some(cell => cell.finding === 'violated');
  return { failing, decides, dissent: Math.min(failing, tested.length - failing), applies: applying.length > 0, tested: tested.length > 0, everywhere };
}

/** Values that runtimes chose, where the contract leaves a choice and they chose otherwise. */
const differs = row => new Set(row.cells.filter(cell => cell && cell.finding === 'observed').map(value)).size > 1;
const value = cell => cell.message.trim().split('\n')[0];

function byDisagreement(rows) {
  const ranked = rows.map(row => ({ row, ...camps(row), values: differs(row) }))
    .sort((a, b) => b.decides - a.decides || b.dissent - a.dissent || b.failing - a.failing);
  const pick = test => ranked.filter(test).map(each => each.row);
  const well = each => each.failing === 0 && each.tested;
  return [
    { title: 'Runtimes disagree', rows: pick(each => each.dissent > 0) },
    { title: 'No runtime passes', rows: pick(each => each.dissent === 0 && each.failing > 0) },
    { title: 'Runtimes choose differently', rows: pick(each => well(each) && each.values), values: true },
    { title: 'Not judged everywhere', rows: pick(each => well(each) && !each.values && !each.everywhere) },
    { title: 'Applies to no runtime', rows: pick(each => !each.applies), folded: true },
    { title: 'Put to the test for no runtime', rows: pick(each => each.applies && !each.tested), folded: true },
    { title: 'Passes everywhere', rows: pick(each => well(each) && !each.values && each.everywhere), folded: true },
  ].filter(group => group.rows.length > 0);
}
