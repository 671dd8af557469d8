// A block of cells pasted over the table is offered to the preview of the intake; nothing happens unless it is sent.
(() => {
  const table = document.querySelector('[data-paste-target]');
  const offer = document.querySelector('[data-paste-offer]');
  if (!table || !offer) return;
  const block = offer.querySelector('textarea');
  let before;

  document.addEventListener('paste', event => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const field = event.target.closest?.('input, textarea');
    if (!text.includes('\t') || (field && !table.contains(field))) return;
    event.preventDefault();
    before = document.activeElement;
    block.value = text;
    offer.hidden = false;
    offer.scrollIntoView({ block: 'center' });
    offer.querySelector('button').focus();
  });
  offer.querySelector('[data-paste-cancel]').addEventListener('click', () => {
    block.value = '';
    offer.hidden = true;
    before?.focus();
  });
})();
