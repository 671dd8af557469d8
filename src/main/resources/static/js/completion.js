// Offers products while a name is typed into an <input data-completion="address">: an ARIA 1.2 combobox with a list.
// The texts are data-completion-label, -count (# stands for the number) and -none. A choice is announced as the event
// "completion:chosen" with the product; data-completion-open leads to its page.
(() => {
  let lists = 0;

  const enhance = input => {
    const list = document.createElement('ul');
    list.id = `completion-${++lists}`;
    list.className = 'completion-list';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.dataset.completionLabel ?? '');
    list.hidden = true;
    const status = document.createElement('p');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    input.after(list, status);
    input.parentElement.classList.add('completion');
    for (const [name, value] of Object.entries({
      role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
    })) input.setAttribute(name, value);

    let items = [];
    let active = -1;
    let timer;
    let request;

    const activate = index => {
      active = index;
      [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
      const option = list.children[active];
      option?.scrollIntoView({ block: 'nearest' });
      if (option) input.setAttribute('aria-activedescendant', option.id);
      else input.removeAttribute('aria-activedescendant');
    };

    const close = () => {
      clearTimeout(timer);
      request?.abort();
      show([]);
      status.textContent = '';
    };

    const choose = item => {
      input.value = item.name;
      close();
      input.dispatchEvent(new CustomEvent('completion:chosen', { bubbles: true, detail: item }));
      if (input.dataset.completionOpen) location.assign(input.dataset.completionOpen + item.productId);
    };

    const option = (item, index) => {
      const row = document.createElement('li');
      row.id = `${list.id}-${index}`;
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', 'false');
      const line = (tag, text) => row.append(Object.assign(document.createElement(tag), { textContent: text }));
      line('strong', item.name);
      line('small', `${item.alias ? `≈ ${item.alias} · ` : ''}${item.vendor} · ${item.categoryLabel}`);
      row.addEventListener('click', () => choose(item));
      return row;
    };

    const show = found => {
      items = found;
      list.replaceChildren(...items.map(option));
      active = -1;
      input.removeAttribute('aria-activedescendant');
      list.hidden = items.length === 0;
      input.setAttribute('aria-expanded', String(items.length > 0));
      status.textContent = (items.length ? input.dataset.completionCount : input.dataset.completionNone)?.replace('#', items.length) ?? '';
    };

    const ask = async first => {
      request?.abort();
      request = new AbortController();
      const typed = input.value.trim();
      if (typed.length < 2) return close();
      try {
        const address = `${input.dataset.completion}?q=${encodeURIComponent(typed.slice(0, 100))}`;
        const response = await fetch(address, { signal: request.signal, headers: { Accept: 'application/json' } });
        if (response.ok && !response.redirected) {
          show(await response.json());
          if (first && items.length) activate(0);
        }
      } catch {
        // Without an answer the field stays what it is: a field.
      }
    };

    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask(false), 150);
    });
    input.addEventListener('blur', close);
    list.addEventListener('mousedown', event => event.preventDefault());
    input.addEventListener('keydown', event => {
      if (event.isComposing) return;
      const open = !list.hidden;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && open) {
        const last = items.length - 1;
        activate(step > 0 ? (active >= last ? 0 : active + 1) : active <= 0 ? last : active - 1);
      } else if (event.key === 'ArrowDown') ask(true);
      else if (event.key === 'Enter' && open && active >= 0) choose(items[active]);
      else if (event.key === 'Escape' && open) close();
      else return;
      event.preventDefault();
    });
  };

  document.querySelectorAll('input[data-completion]').forEach(enhance);
})();
