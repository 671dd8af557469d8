// Has the device make or show a passkey for a <form data-passkey="create|get">: asks the address in data-options for the
// challenge and sends the answer of the device with the form. Where the browser cannot do it the form stays hidden.
(() => {
  const api = window.PublicKeyCredential;
  if (!api?.parseCreationOptionsFromJSON || !api.parseRequestOptionsFromJSON) return;

  const ways = {
    create: options => navigator.credentials.create({ publicKey: api.parseCreationOptionsFromJSON(options) }),
    get: options => navigator.credentials.get({ publicKey: api.parseRequestOptionsFromJSON(options) }),
  };

  const answer = async form => {
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
    const asked = await fetch(form.dataset.options, { method: 'POST', body, headers: { Accept: 'application/json' } });
    if (!asked.ok || asked.redirected) throw new Error(asked.statusText);
    return ways[form.dataset.passkey](await asked.json());
  };

  document.querySelectorAll('[data-passkey-unsupported]').forEach(text => { text.hidden = true; });
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    const failed = form.querySelector('[data-passkey-failed]');
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      failed.hidden = true;
      try {
        form.elements.credential.value = JSON.stringify(await answer(form));
        form.submit();
      } catch {
        failed.hidden = false;
      }
    });
  }
})();
