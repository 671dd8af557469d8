// Keeps what is typed into each <form data-draft> as a draft on the server and brings it back. A form whose number of
// rows changes names the address that shows it with given fields: <form data-draft="address">. All texts come from the
// <template data-draft-texts> of the layout; session.js sees to a session that has ended.
(() => {
  const parts = document.querySelector('[data-draft-texts]');
  const FORM = 'form[data-draft]';
  if (!parts || !document.querySelector(`${FORM}, [data-draft-kept]`)) return;

  const PAUSE = 1000;
  const AGAIN = 5000;
  const PATIENCE = 3000;
  const { drafts } = parts.dataset;
  const NOT_TYPED = ['password', 'file', 'submit', 'button', 'reset', 'image'];
  const part = name => parts.content.querySelector(`[data-draft-${name}]`).cloneNode(true);

  // A form may be replaced by a newer one while it is edited; what is known of it belongs to its address.
  const states = new Map();
  const address = form => {
    const url = new URL(form.getAttribute('action') ?? '', location);
    return url.pathname + url.search;
  };
  const stateOf = form => {
    const key = address(form);
    if (!states.has(key)) states.set(key, { key, dirty: false, failed: '', sending: null, leaving: false });
    return states.get(key);
  };
  const formOf = state => [...document.querySelectorAll(FORM)].find(form => address(form) === state.key);
  const token = () => document.querySelector('input[name=_csrf]')?.value ?? '';

  const typed = form => {
    const secrets = [...form.querySelectorAll('[type=password]')].map(field => field.name);
    return [...new FormData(form)]
      .filter(([name, value]) => name !== '_csrf' && typeof value === 'string' && !secrets.includes(name))
      .map(([name, value]) => ({ name, value }));
  };

  const here = () => {
    const url = new URL(location);
    url.searchParams.delete('draft');
    url.hash = '';
    return url;
  };

  const say = (form, text) => {
    let status = form.querySelector('[data-draft-status]');
    if (!status) {
      status = document.createElement('p');
      status.className = 'draft-status d-print-none';
      status.setAttribute('role', 'status');
      status.dataset.draftStatus = '';
      const button = [...form.querySelectorAll('button:not([type=button])')].pop();
      const row = button?.closest('.actions');
      if (row && form.contains(row)) row.append(status);
      else if (button) button.after(status);
      else form.append(status);
    }
    status.textContent = text;
  };

  // What cannot be kept is said at the bottom of the window until it can.
  const failure = part('failure');
  document.body.append(failure);
  const complain = () => {
    const reason = [...states.values()].map(state => state.failed).find(Boolean);
    failure.hidden = !reason;
    failure.querySelector('button').hidden = reason !== 'session';
    const text = reason ? parts.dataset.failed.replace('#', parts.dataset[reason]) : '';
    if (failure.querySelector('p').textContent !== text) failure.querySelector('p').textContent = text;
  };

  const post = (url, body, more) => fetch(url, { method: 'POST', body: new URLSearchParams({ ...body, _csrf: token() }), ...more });

  // Says '' when kept, else what is in the way: unreachable, error, large or session.
  const send = async (state, more) => {
    const form = formOf(state);
    if (!form) return '';
    state.dirty = false;
    clearTimeout(state.timer);
    const url = here();
    const body = { form: state.key, page: url.pathname + url.search, fields: JSON.stringify(typed(form)) };
    try {
      const answer = await post(drafts, body, more);
      if ([401, 403].includes(answer.status) || answer.redirected) state.failed = 'session';
      else if (answer.status === 413) state.failed = 'large';
      else if (!answer.ok) state.failed = 'error';
      else {
        state.failed = '';
        say(form, parts.dataset.saved.replace('#', await answer.text()));
      }
    } catch {
      state.failed = 'unreachable';
    }
    if (state.failed) {
      state.dirty = true;
      say(form, '');
    }
    complain();
    return state.failed;
  };

  const save = async state => {
    if (state.leaving) return '';
    await state.sending;
    state.sending = send(state);
    const outcome = await state.sending;
    state.sending = null;
    if (outcome === 'session') document.dispatchEvent(new CustomEvent('session:ended'));
    else if (outcome) later(state, AGAIN);
    return outcome;
  };

  const later = (state, pause) => {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => save(state), pause);
  };

  const saveAll = () => states.forEach(state => {
    if (state.dirty) save(state);
  });

  failure.querySelector('button').addEventListener('click', () => {
    document.dispatchEvent(new CustomEvent('session:ended', { detail: { asked: true } }));
  });
  document.addEventListener('session:renewed', () => states.forEach(state => {
    if (state.dirty) later(state, 300);
  }));
  document.addEventListener('session:given-up', () => {
    states.forEach(state => { state.leaving = true; });
    location.replace(here());
  });
  addEventListener('online', saveAll);

  let filling = false;
  const changed = event => {
    const form = event.target.closest?.(FORM);
    if (!form || filling) return;
    const state = stateOf(form);
    state.dirty = true;
    state.leaving = false;
    later(state, PAUSE);
  };
  for (const event of ['input', 'change', 'completion:chosen']) document.addEventListener(event, changed);

  // Before a form is sent its last letters are kept, so that whatever comes after, they are not lost.
  addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches(FORM)) return;
    const state = stateOf(form);
    if (!state.dirty && !state.sending) {
      clearTimeout(state.timer);
      state.leaving = true;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (state.held) return;
    state.held = true;
    clearTimeout(state.timer);
    const kept = (async () => {
      await state.sending;
      return state.dirty ? send(state) : '';
    })();
    Promise.race([kept, new Promise(done => setTimeout(done, PATIENCE, 'slow'))]).then(outcome => {
      state.held = false;
      if (outcome === 'unreachable') return later(state, AGAIN);
      state.dirty = false;
      state.sending = null;
      form.requestSubmit(event.submitter);
    });
  }, true);

  const leave = () => states.forEach(state => {
    if (state.dirty && !state.leaving) send(state, { keepalive: true });
  });
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveAll();
  });
  addEventListener('pageshow', event => {
    if (event.persisted) states.forEach(state => { state.leaving = false; });
  });
  addEventListener('beforeunload', event => {
    if ([...states.values()].some(state => state.failed && !state.leaving)) event.preventDefault();
  });

  const fill = (form, fields) => {
    const values = new Map();
    for (const { name, value } of fields) values.set(name, [...values.get(name) ?? [], value]);
    filling = true;
    for (const field of [...form.elements]) {
      const left = values.get(field.name) ?? [];
      if (!field.name || field.name === '_csrf' || NOT_TYPED.includes(field.type)) continue;
      if (['checkbox', 'radio'].includes(field.type)) field.checked = left.includes(field.value);
      else if (left.length) field.value = left.shift();
      else continue;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    filling = false;
  };

  // A form with rows of its own number comes back from the server, which alone knows what a row looks like.
  const withRows = async (form, fields) => {
    const body = new URLSearchParams(fields.map(({ name, value }) => [name, value]));
    body.append('_csrf', token());
    const answer = await fetch(form.dataset.draft, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const newer = [...page.querySelectorAll(FORM)].find(each => address(each) === address(form));
    if (!newer) return form;
    form.replaceWith(newer);
    return newer;
  };

  const restore = async (form, draft) => {
    if (JSON.stringify(typed(form)) === JSON.stringify(draft.fields)) return;
    if (form.dataset.draft) form = await withRows(form, draft.fields);
    fill(form, draft.fields);
    document.querySelector('[data-draft-kept]')?.remove();
    const notice = part('restored');
    const text = notice.querySelector('p');
    notice.querySelector('button').addEventListener('click', async () => {
      const state = stateOf(form);
      clearTimeout(state.timer);
      state.leaving = true;
      await state.sending;
      await post(`${drafts}/${draft.id}/removal`, {}, { redirect: 'manual' });
      location.replace(here());
    });
    (form.querySelector(':scope > .card-body') ?? form).prepend(notice);
    text.textContent = text.textContent.replace('#', draft.savedAt);
  };

  const restoreAll = async () => {
    const forms = [...document.querySelectorAll(FORM)];
    forms.forEach(form => say(form, ''));
    if (parts.dataset.typedBefore || !forms.length) return;
    const query = new URLSearchParams([['page', location.pathname], ...forms.slice(0, 50).map(form => ['form', address(form)])]);
    const answer = await fetch(`${drafts}?${query}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok || answer.redirected) return;
    for (const draft of await answer.json()) {
      const form = forms.find(each => address(each) === draft.form);
      if (form && !stateOf(form).dirty) await restore(form, draft);
    }
  };
  restoreAll().catch(() => {});
})();
