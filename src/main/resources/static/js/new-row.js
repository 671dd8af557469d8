// The empty row at the end of the table is added without leaving it. Where the server has something to ask, the row is
// sent as any other form, and the page that asks opens with all that was typed.
(() => {
  const form = document.querySelector('#new-row');
  const row = document.querySelector('[data-new-row]');
  if (!form || !row) return;
  const text = (page, name) => page.querySelector(`[${name}]`).textContent;
  let sending = false;

  const add = page => {
    row.before(document.importNode(page.querySelector('tr[data-row]'), true));
    form.reset();
    form.elements.formToken.value = text(page, 'data-token');
    document.querySelector('[data-cell-status]').textContent = text(page, 'data-added');
    document.querySelector('[data-rows-shown]').textContent = text(page, 'data-total');
    document.querySelector('#new-name').focus();
  };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    event.stopPropagation();
    if (sending) return;
    sending = true;
    try {
      const body = new URLSearchParams(new FormData(form));
      body.set('inline', 'true');
      const response = await fetch(form.action, { method: 'POST', body });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (page.querySelector('tr[data-row]')) add(page);
      else form.submit();
    } catch {
      form.submit();
    } finally {
      sending = false;
    }
  });
  row.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.target.tagName !== 'SELECT') return;
    event.preventDefault();
    form.requestSubmit();
  });
})();
