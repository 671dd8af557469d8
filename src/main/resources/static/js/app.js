// Small enhancements, each bound to one data- attribute. Every page works without them.
document.querySelector('[data-focus]')?.focus();

// A form is sent once, however often its button is clicked.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || 'repeatable' in form.dataset) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
