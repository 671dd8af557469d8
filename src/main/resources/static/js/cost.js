// The calculator of a line's cost, bound to <form data-cost="address of the totals">. Totals follow what is typed, and
// the buttons marked data-cost-change do their work without a new page. The server does the sums in both cases.
(() => {
  const PAUSE = 500;
  const find = selector => document.querySelector(selector);
  let timer;
  let request;

  const ask = async (address, button) => {
    clearTimeout(timer);
    request?.abort();
    request = new AbortController();
    const body = new URLSearchParams(new FormData(find('[data-cost]')));
    if (button?.name) body.append(button.name, button.value);
    const response = await fetch(address, { method: 'POST', body, signal: request.signal });
    if (!response.ok || response.redirected) throw new Error(`no totals: ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  };

  const say = () => {
    const said = find('[data-cost-result] [data-said]')?.textContent ?? '';
    const status = find('[data-cost-said]');
    if (status.textContent !== said) status.textContent = said;
  };

  const total = async () => {
    try {
      const answer = await ask(find('[data-cost]').dataset.cost);
      find('[data-cost-result]').replaceChildren(...answer.body.childNodes);
      say();
    } catch {
      // Without an answer the totals are those of the button, which asks anew.
    }
  };

  const goTo = button => {
    const side = find(`#side-${button.dataset.side}`);
    const rows = side?.querySelectorAll('tbody tr') ?? [];
    if (!side) find('.error-summary')?.focus();
    else if ('gone' in button.dataset || !rows.length) side.querySelector('[data-add]').focus();
    else rows[rows.length - 1].querySelector('select').focus();
  };

  const change = async button => {
    try {
      const answer = await ask(button.formAction, button);
      for (const part of ['.error-summary', '[data-cost]']) {
        const now = find(part);
        const then = answer.querySelector(part);
        if (now && then) now.replaceWith(then);
        else if (then) find('[data-cost-said]').before(then);
        else now?.remove();
      }
      find('[data-cost]').dispatchEvent(new Event('change', { bubbles: true }));
      goTo(button);
      say();
    } catch (error) {
      if (error.name !== 'AbortError') button.form.requestSubmit(button);
    }
  };

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-cost] [data-cost-change]');
    if (!button) return;
    event.preventDefault();
    change(button);
  });

  document.addEventListener('input', event => {
    if (!event.target.closest('[data-cost]')) return;
    clearTimeout(timer);
    timer = setTimeout(total, PAUSE);
  });

  // Another currency has another rate: the period's, where it is known.
  document.addEventListener('change', event => {
    if (!event.target.matches('[data-cost] [name=currency]')) return;
    event.target.closest('tr').querySelector('[name=rate]').value = event.target.selectedOptions[0].dataset.rate ?? '';
  });
})();
