// Has the person sign in again in place. Whoever is refused for want of a session says "session:ended" to the document;
// once the same person has a session, all forms carry its token and the document hears "session:renewed". The dialog and
// its texts are those of the <template data-draft-texts> of the layout.
(() => {
  const parts = document.querySelector('[data-draft-texts]');
  if (!parts) return;
  const { drafts, signIn, person } = parts.dataset;
  let dialog;
  let ended = false;
  let declined = false;

  // Whose session it is now: 'same' person, 'other', '' for nobody's, or nobody's while a second 'factor' is owed.
  const renew = async () => {
    const answer = await fetch(`${drafts}/session`, { headers: { Accept: 'application/json' } });
    if (answer.redirected && new URL(answer.url).pathname.endsWith('/second-factor')) return 'factor';
    if (!answer.ok || answer.redirected) return '';
    const session = await answer.json();
    if (String(session.person) !== person) return 'other';
    for (const field of document.querySelectorAll('input[name=_csrf]')) field.value = session.token;
    dialog?.close();
    ended = false;
    declined = false;
    document.dispatchEvent(new Event('session:renewed'));
    return 'same';
  };

  const parse = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html');

  // What the sign-in page said where it let nobody in: that the password is wrong, or how long to wait.
  const enter = async form => {
    const page = await parse(await fetch(signIn));
    const body = new URLSearchParams(new FormData(form));
    body.set('_csrf', page.querySelector('input[name=_csrf]').value);
    const answer = await fetch(signIn, { method: 'POST', body });
    if (answer.status === 503) throw new Error('outage');
    const refused = new URL(answer.url).pathname === new URL(signIn, location).pathname;
    return refused ? (await parse(answer)).querySelector('main [role=alert]')?.textContent.trim() : '';
  };

  const open = () => {
    dialog?.remove();
    dialog = parts.content.querySelector('[data-draft-dialog]').cloneNode(true);
    const form = dialog.querySelector('form');
    const wrong = dialog.querySelector('[data-wrong]');
    const explain = (reason, sentence) => {
      wrong.hidden = false;
      wrong.textContent = sentence || wrong.dataset[reason];
      dialog.querySelector('[data-enter]').hidden = ['other', 'factor'].includes(reason);
      dialog.querySelector('[data-reload]').hidden = reason !== 'other';
    };
    form.addEventListener('submit', async event => {
      event.preventDefault();
      try {
        const told = await enter(form);
        const whose = await renew();
        form.password.value = '';
        if (whose !== 'same') explain(whose || 'wrong', whose ? '' : told);
      } catch {
        explain('unreachable');
      }
    });
    dialog.querySelector('[data-reload]').addEventListener('click', () => document.dispatchEvent(new Event('session:given-up')));
    dialog.addEventListener('cancel', () => { declined = true; });
    document.body.append(dialog);
    dialog.showModal();
  };

  // The person may have signed in again in another tab; else they are asked, though not again and again.
  document.addEventListener('session:ended', async event => {
    ended = true;
    if (event.detail?.asked) declined = false;
    if (dialog?.open || declined) return;
    if (await renew().catch(() => '') !== 'same' && !dialog?.open) open();
  });
  addEventListener('focus', () => {
    if (ended) renew().catch(() => {});
  });
})();
