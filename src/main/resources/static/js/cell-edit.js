// A cell of a <table data-cells> is edited in place: a click, Enter, F2 or a typed letter fetches the form of the cell's
// own page, Enter or Tab saves and goes on, Escape leaves all as it was. An answer that is neither the row nor the form again, such as a
// conflict, is opened as the page it is: the form is then sent as any other, so that nothing typed is lost.
for (const table of document.querySelectorAll('[data-cells]')) {
  const status = document.querySelector('[data-cell-status]');
  let edit;
  let ahead = null; // what is typed before the form is there

  const ask = async (address, options) => {
    const response = await fetch(address, options);
    if (response.status === 403) throw new Error(table.dataset.ended);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  };
  const formAt = async ({ row, column }) => (await ask(`${row}/cells/${column}`)).querySelector('form[data-cell-form]');
  const typed = form => new URLSearchParams(new FormData(form)).toString();
  const cellOf = ({ row, column }) => [...table.tBodies[0].rows]
    .find(each => each.dataset.row === row)?.querySelector(`[data-cell="${column}"]`);
  const move = (cell, down = 0, right = 0) =>
    cell.dispatchEvent(new CustomEvent('cell:move', { bubbles: true, detail: { down, right } }));

  const show = form => {
    edit.form = document.importNode(form, true);
    edit.form.action += location.search;
    edit.cell.replaceChildren(edit.form);
    const controls = 'input:not([type=hidden]), select, textarea';
    const control = edit.form.querySelector('[aria-invalid]') ?? edit.form.querySelector(controls);
    control.focus();
    if (ahead && control.select) control.value = ahead;
    else control.select?.();
  };

  const close = () => {
    const { cell, shown } = edit;
    edit = undefined;
    cell.replaceChildren(...shown);
    return cell;
  };

  // What is being saved cannot be left any more: its answer belongs to this cell.
  const leave = () => {
    if (edit && !edit.saving) move(close());
  };

  // After a new sign-in the form needs the token of the new session.
  const renew = async () => {
    const fresh = await formAt(edit.place);
    if (!fresh) throw new Error(table.dataset.ended);
    edit.form.elements._csrf.value = fresh.elements._csrf.value;
    edit.stale = false;
  };

  const sentence = fault => (fault.message === table.dataset.ended ? fault.message : table.dataset.failed);
  const complain = fault => {
    edit.stale = fault.message === table.dataset.ended;
    const line = Object.assign(document.createElement('p'), { className: 'field-error', textContent: sentence(fault) });
    line.setAttribute('role', 'alert');
    edit.form.querySelector('.field-error[role=alert]')?.remove();
    edit.form.prepend(line);
  };

  const replace = (page, row) => {
    const { cell, place } = edit;
    const old = cell.closest('tr');
    const box = row.querySelector('[data-choice]');
    if (box) box.checked = old.querySelector('[data-choice]').checked;
    edit = undefined;
    old.replaceWith(document.importNode(row, true));
    status.textContent = page.querySelector('[data-said]').textContent;
    const fresh = cellOf(place);
    fresh.tabIndex = 0;
    return fresh;
  };

  const send = async () => {
    if (typed(edit.form) === edit.before) return close();
    try {
      if (edit.stale) await renew();
      const body = new URLSearchParams(`${typed(edit.form)}&inline=true`);
      const page = await ask(edit.form.action, { method: 'POST', body });
      const row = page.querySelector('tr[data-row]');
      const again = page.querySelector('form[data-cell-form]');
      if (row) return replace(page, row);
      if (again) show(again);
      else edit.form.submit();
    } catch (fault) {
      complain(fault);
    }
    return null;
  };

  // The cell as it is afterwards, or nothing while it still has to be edited.
  const save = () => {
    const current = edit;
    current.saving ??= send().finally(() => { current.saving = undefined; });
    return current.saving;
  };

  const open = async (cell, text = '') => {
    const place = { row: cell.closest('tr').dataset.row, column: cell.dataset.cell };
    if (ahead !== null || edit?.cell === cell || (edit && !await save()) || ahead !== null) return;
    ahead = text;
    const target = cellOf(place);
    move(target);
    try {
      const form = await formAt(place);
      if (!form) return location.assign(place.row);
      edit = { cell: target, place, shown: [...target.childNodes], before: typed(form) };
      show(form);
    } catch (fault) {
      status.textContent = sentence(fault);
    } finally {
      ahead = null;
    }
  };

  const cellIn = target =>
    (target.closest('a, button, input, select, textarea, label, form') ? null : target.closest('[data-cell]'));

  // Once saved, the row is another one, and no click would reach the cell that was pressed. Some browsers give a link that
  // is pressed no focus: the cell would be saved before it is left.
  table.addEventListener('mousedown', event => {
    if (event.target.closest('[data-cell-cancel]')) return event.preventDefault();
    const cell = edit && cellIn(event.target);
    if (!cell) return;
    event.preventDefault();
    open(cell);
  });
  table.addEventListener('click', event => {
    const cell = cellIn(event.target);
    if (event.target.closest('[data-cell-cancel]')) {
      event.preventDefault();
      leave();
    } else if (cell && getSelection().isCollapsed) {
      open(cell);
    }
  });
  table.addEventListener('submit', async event => {
    event.preventDefault();
    event.stopPropagation();
    const cell = await save();
    if (cell) move(cell);
  });
  table.addEventListener('focusout', event => {
    if (edit?.form.contains(event.target) && !edit.form.contains(event.relatedTarget) && document.hasFocus()) save();
  });
  table.addEventListener('keydown', async event => {
    if (event.isComposing) return;
    if ('cell' in event.target.dataset) {
      const letter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!letter && event.key !== 'Enter' && event.key !== 'F2') return;
      event.preventDefault();
      if (letter && ahead !== null) ahead += event.key;
      else open(event.target, letter ? event.key : '');
    } else if (edit?.form.contains(event.target)) {
      const long = event.target.tagName === 'TEXTAREA' && !event.ctrlKey;
      const on = { Enter: long ? null : [1, 0], Tab: [0, event.shiftKey ? -1 : 1] }[event.key];
      if (event.key === 'Escape') leave();
      else if (!on || event.target.matches('a, button')) return;
      event.preventDefault();
      if (!on) return;
      const cell = await save();
      if (cell) move(cell, ...on);
    }
  });
}
