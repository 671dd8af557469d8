// A combobox over <input data-completion="address">: offers what the address returns, by mouse and keyboard.
for (const input of document.querySelectorAll('[data-completion]')) {
  const list = document.createElement('ul');
  const status = document.createElement('div');
  let items = [];
  let active = -1;
  let timer;
  let asked = 0;

  list.id = `${input.id}-completions`;
  list.className = 'completions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset.completionLabel);
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  input.after(list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const point = index => {
    active = (index + items.length) % items.length;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  };
  const choose = index => {
    input.value = items[index].name;
    close();
    input.dispatchEvent(new CustomEvent('completion:chosen', { bubbles: true, detail: items[index] }));
  };
  const show = found => {
    items = found;
    list.replaceChildren(...items.map((item, index) => {
      const option = document.createElement('li');
      const note = document.createElement('small');
      option.id = `${list.id}-${index}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.textContent = item.name;
      note.textContent = item.category;
      option.append(note);
      option.addEventListener('mousedown', event => {
        event.preventDefault();
        choose(index);
      });
      return option;
    }));
    close();
    if (!items.length) return;
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    status.textContent = input.dataset.completionCount.replace('0', items.length);
  };
  const ask = async () => {
    const turn = ++asked;
    if (input.value.trim().length < 2) return show([]);
    const answer = await fetch(`${input.dataset.completion}?q=${encodeURIComponent(input.value)}`);
    if (answer.ok && !answer.redirected && turn === asked) show(await answer.json());
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask().catch(close), 180);
  });
  input.addEventListener('blur', () => {
    clearTimeout(timer);
    asked++;
    close();
  });
  input.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') point(active + 1);
    else if (event.key === 'ArrowUp') point(active - 1);
    else if (event.key === 'Enter' && active >= 0) choose(active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
}
