// Arrow keys move between the cells of a <table data-cells>, one of which is in the tab order (the ARIA grid pattern).
// Other scripts move with the event "cell:move" and its detail {down, right}. Without a cell there the focus stays.
for (const table of document.querySelectorAll('[data-cells]')) {
  const body = table.tBodies[0];
  const hint = document.querySelector('[data-grid-hint]');
  const stops = row => [...(row?.querySelectorAll('[data-cell], .new-row [name]') ?? [])];

  const enterHere = cell => {
    for (const other of body.querySelectorAll('[data-cell][tabindex="0"]')) other.tabIndex = -1;
    cell.tabIndex = 0;
  };

  const go = stop => {
    if ('cell' in stop.dataset) enterHere(stop);
    stop.focus();
  };

  const near = (stop, down, right) => {
    const row = stop.closest('tr');
    const place = stops(row).indexOf(stop) + right;
    const beside = stops(body.rows[row.sectionRowIndex + down])[place];
    return beside ?? (right ? stops(body.rows[row.sectionRowIndex + right]).at(right > 0 ? 0 : -1) : null) ?? stop;
  };

  const keys = {
    ArrowDown: stop => near(stop, 1, 0),
    ArrowUp: stop => near(stop, -1, 0),
    ArrowRight: stop => near(stop, 0, 1),
    ArrowLeft: stop => near(stop, 0, -1),
    Home: stop => stops(stop.closest('tr'))[0],
    End: stop => stops(stop.closest('tr')).at(-1),
  };

  table.addEventListener('keydown', event => {
    const stop = event.target;
    const leavesNewRow = stop.matches('.new-row input') && event.key === 'ArrowUp';
    if (!('cell' in stop.dataset || leavesNewRow) || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = keys[event.key]?.(stop);
    if (!target) return;
    event.preventDefault();
    go(target);
  });
  table.addEventListener('cell:move', event => go(near(event.target, event.detail.down, event.detail.right)));

  table.setAttribute('role', 'grid');
  enterHere(body.querySelector('[data-cell]'));
  if (hint) {
    hint.hidden = false;
    table.setAttribute('aria-describedby', hint.id);
  }
}
