// The empty row at the end of the table is added without leaving it. Where the server has something to ask, the row is
// sent as any other form, and the page that asks opens with all that was typed.
(() => {
  const form = document.querySelector('#new-row');
  const row = document.querySelector('[data-new-row]');
  if (!form || !row) return;
  const table = row.closest('table');
  const fault = row.querySelector('[data-fault]');
  const text = (page, name) => page.querySelector(`[${name}]`).textContent;
  let sending = false;
  let ended = false;

  const read = async (address, options) => {
    const response = await fetch(address, options);
    ended = response.status === 403;
    return ended ? null : new DOMParser().parseFromString(await response.text(), 'text/html');
  };

  // After a new sign-in the form needs the token of the new session.
  const renew = async () => {
    const token = (await read(location.href))?.querySelector('#new-row')?.elements._csrf.value;
    ended = !token;
    if (token) form.elements._csrf.value = token;
  };

  const complain = sentence => {
    fault.textContent = sentence;
    fault.hidden = !sentence;
  };

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
    complain('');
    try {
      if (ended) await renew();
      const body = new URLSearchParams(new FormData(form));
      body.set('inline', 'true');
      const page = ended ? null : await read(form.action, { method: 'POST', body });
      if (!page) complain(table.dataset.ended);
      else if (page.querySelector('tr[data-row]')) add(page);
      else form.submit();
    } catch {
      complain(table.dataset.failed);
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
