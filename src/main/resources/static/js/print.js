// Shows a button that prints the page; without scripts people use the menu of their browser.
document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});
