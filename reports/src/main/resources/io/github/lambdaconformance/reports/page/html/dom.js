'use strict';

/** Makes an element; text is always set as text, never parsed. */
function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter(child => child !== null && child !== ''));
  return node;
}

const byId = id => document.getElementById(id);

/** A link, if the address is one that a browser may follow; else its text. */
function link(address, text = address) {
  if (!/^https?:\/\//.test(address)) return text === address ? address : '';
  return el('a', { href: address, rel: 'noreferrer' }, text);
}

function copyable(text, label) {
  const button = el('button', { type: 'button', class: 'copy', 'aria-label': 'Copy ' + label }, 'Copy');
  button.addEventListener('click', () => copy(text).then(() => {
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  }));
  return el('div', { class: 'copyable' }, el('code', {}, text), button);
}

/** Pages opened as files, and browsers that ask for permission, have no clipboard to write to. */
function copy(text) {
  if (!navigator.clipboard) return copySelected(text);
  return navigator.clipboard.writeText(text).catch(() => copySelected(text));
}

function copySelected(text) {
  const area = el('textarea', { class: 'offscreen' });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
  return Promise.resolve();
}

function duration(millis) {
  if (millis < 1000) return millis + ' ms';
  return millis < 10000 ? (millis / 1000).toFixed(1) + ' s' : Math.round(millis / 1000) + ' s';
}

const plural = (count, word) => count + ' ' + word + (count === 1 ? '' : 's');
