/** What differs from another run; each entry leads to its cell. */
function renderChanges(changes) {
  if (!changes) return;
  const entry = each => el('li', {}, el('span', { class: 'change c-' + each.word }, each.glyph + ' ' + each.word), ' ',
    el('a', { href: '#' + new URLSearchParams({ at: each.clause + '@' + each.runtime }) }, each.runtime + ' · ' + each.clause), ' ' + each.text,
    each.regression ? el('strong', { class: 'regression' }, ' regression') : '');
  byId('changes').append(
    el('h2', {}, 'Compared with ' + changes.against),
    el('p', {}, changes.count + (changes.regressed ? ': regression' : ': no regression') + '.'),
    ...changes.groups.flatMap(group => [el('h3', {}, group.title), el('ul', {}, ...group.entries.map(entry))]),
    ...changes.notes.map(note => el('p', { class: 'note' }, note)));
  byId('changes').hidden = false;
}
