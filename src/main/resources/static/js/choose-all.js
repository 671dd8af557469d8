// One box ticks all boxes marked data-choice of its form: <label data-choose-all hidden><input type="checkbox"></label>.
// They are looked for at each tick, since rows are added to a table and written anew.
for (const label of document.querySelectorAll('[data-choose-all]')) {
  const choices = () => [...label.closest('form').elements].filter(each => 'choice' in each.dataset);
  label.hidden = choices().length < 2;
  label.querySelector('input').addEventListener('change', event => {
    for (const choice of choices()) choice.checked = event.target.checked;
  });
}
