// A cell of a <table data-cells> is edited in place: a click, Enter or F2 fetches the form of the cell's own page, Enter
// or Tab saves and goes on, Escape leaves all as it was. An answer that is neither the row nor the form again, such as a
// conflict, is opened as the page it is: the form is then sent as any other, so that nothing typed is lost.
for (const table of document.querySelectorAll('[data-cells]')) {
  const status = document.querySelector('[data-cell-status]');
  let edit;

  const ask = async (address, options) =>
    new DOMParser().parseFromString(await (await fetch(address, options)).text(), 'text/html');
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
    control.select?.();
  };

  const close = () => {
    const { cell, shown } = edit;
    edit = undefined;
    cell.replaceChildren(...shown);
    return cell;
  };

  const complain = () => {
    const line = Object.assign(document.createElement('p'), { className: 'field-error', textContent: table.dataset.failed });
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
    return cellOf(place);
  };

  const send = async () => {
    if (typed(edit.form) === edit.before) return close();
    const body = new URLSearchParams(`${typed(edit.form)}&inline=true`);
    try {
      const page = await ask(edit.form.action, { method: 'POST', body });
      const row = page.querySelector('tr[data-row]');
      const again = page.querySelector('form[data-cell-form]');
      if (row) return replace(page, row);
      if (again) show(again);
      else edit.form.submit();
    } catch {
      complain();
    }
    return null;
  };

  // The cell as it is afterwards, or nothing while it still has to be edited.
  const save = () => {
    edit.saving ??= send().finally(() => { if (edit) edit.saving = undefined; });
    return edit.saving;
  };

  const open = async cell => {
    const place = { row: cell.closest('tr').dataset.row, column: cell.dataset.cell };
    if (edit && !await save()) return;
    const target = cellOf(place);
    const form = (await ask(`${place.row}/cells/${place.column}`)).querySelector('form[data-cell-form]');
    if (!form) return location.assign(place.row);
    edit = { cell: target, place, shown: [...target.childNodes] };
    move(target);
    show(form);
    edit.before = typed(edit.form);
  };

  table.addEventListener('click', event => {
    const cell = event.target.closest('[data-cell]');
    if (event.target.closest('[data-cell-cancel]')) {
      event.preventDefault();
      move(close());
    } else if (cell && !event.target.closest('a, button, input, select, textarea, label, form') && getSelection().isCollapsed) {
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
    if ('cell' in event.target.dataset && (event.key === 'Enter' || event.key === 'F2')) {
      event.preventDefault();
      open(event.target);
    } else if (edit?.form.contains(event.target)) {
      const long = event.target.tagName === 'TEXTAREA' && !event.ctrlKey;
      const on = { Enter: long ? null : [1, 0], Tab: [0, event.shiftKey ? -1 : 1] }[event.key];
      if (event.key === 'Escape') move(close());
      else if (!on || event.target.matches('a, button')) return;
      event.preventDefault();
      if (!on) return;
      const cell = await save();
      if (cell) move(cell, ...on);
    }
  });
}
