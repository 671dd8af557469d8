// Keys for the list of open names, bound to data-workbench. They work while the focus is on the box of a name, so that
// no letter typed elsewhere does anything; each presses a button that is on the page anyway.
(() => {
  const form = document.querySelector('[data-workbench]');
  const boxes = [...document.querySelectorAll('[data-name]')];
  const current = () => boxes.indexOf(document.activeElement);
  const goTo = index => boxes[Math.max(0, Math.min(index, boxes.length - 1))]?.focus();
  const item = () => document.activeElement.closest('li');
  const press = (one, all) => (boxes.some(box => box.checked) ? form.querySelector(all) : item().querySelector(one))?.click();

  const here = /^#name-(\d+)$/.exec(location.hash);
  if (here) goTo(Number(here[1]));
  if (!form) return;

  form.addEventListener('submit', event => {
    const place = event.submitter?.closest('li') ?? boxes.find(box => box.checked)?.closest('li');
    form.querySelector('[data-at]').value = Math.max(0, boxes.findIndex(box => box.closest('li') === place));
  });

  const move = () => {
    document.activeElement.checked = true;
    form.querySelector('#target').focus();
  };
  // Enter in the field of the product moves, once no list of offers is open over it.
  form.querySelector('#target')?.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    form.querySelector('[data-move]').click();
  });

  const acts = {
    ArrowDown: () => goTo(current() + 1),
    ArrowUp: () => goTo(current() - 1),
    j: () => goTo(current() + 1),
    k: () => goTo(current() - 1),
    Enter: () => press('[data-accept]', '[data-accept-all]'),
    d: () => press('[data-refuse]', '[data-refuse-all]'),
    n: () => press('[data-find]', '[data-find-all]'),
    m: move,
    a: () => {
      const all = boxes.every(box => box.checked);
      boxes.forEach(box => { box.checked = !all; });
    },
    z: () => document.querySelector('button[data-key=z]')?.click(),
    y: () => document.querySelector('button[data-key=y]')?.click(),
    '/': () => document.querySelector('#q').focus(),
    '?': () => {
      const help = form.querySelector('.bench-help');
      help.open = !help.open;
    },
  };

  form.addEventListener('keydown', event => {
    if (current() < 0 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const nth = /^[1-5]$/.test(key) ? item().querySelectorAll('[data-accept]')[key - 1] : null;
    const act = nth ? () => nth.click() : acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
