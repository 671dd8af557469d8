// Small enhancements, each bound to one data- attribute. Every page works without them.
document.querySelector('[data-focus]')?.focus();
document.querySelector('.menu [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

// A form is sent once, however often its button is clicked; what takes long shows that it goes on.
const PATIENCE = 400;
document.addEventListener('submit', event => {
  const form = event.target;
  const repeatable = 'repeatable' in form.dataset || 'repeatable' in (event.submitter?.dataset ?? {});
  if (event.defaultPrevented || form.method !== 'post' || repeatable) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  setTimeout(() => form.dataset.sent && event.submitter?.classList.add('busy'), PATIENCE);
});
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
  document.querySelectorAll('.btn.busy:not([type=button])').forEach(button => button.classList.remove('busy'));
});

// Whoever types a long passphrase may look at it. What is sent is a password again, which no browser keeps as a text.
document.querySelectorAll('[data-show-passwords]').forEach(choice => {
  const form = choice.closest('form');
  const box = choice.querySelector('input');
  const show = () => form.querySelectorAll('[autocomplete$=-password]').forEach(field => {
    field.type = box.checked ? 'text' : 'password';
  });
  choice.hidden = false;
  box.addEventListener('change', show);
  form.addEventListener('submit', () => {
    box.checked = false;
    show();
  });
});
