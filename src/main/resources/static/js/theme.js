// Runs before the first paint: the chosen look, else the one of the operating system.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => localStorage.getItem('theme') || (system.matches ? 'dark' : 'light');
  const apply = () => document.documentElement.setAttribute('data-bs-theme', chosen());
  apply();
  system.addEventListener('change', apply);
  document.addEventListener('DOMContentLoaded', () => {
    const toggle = document.querySelector('[data-theme-toggle]');
    if (!toggle) return;
    toggle.hidden = false;
    toggle.addEventListener('click', () => {
      localStorage.setItem('theme', chosen() === 'dark' ? 'light' : 'dark');
      apply();
    });
  });
})();
