// The list of sub-categories shrinks to the chosen top category; choosing a product sets both.
for (const group of document.querySelectorAll('[data-categories]')) {
  const top = group.querySelector('[name=topCategory]');
  const category = group.querySelector('[name=category]');
  const sections = [...category.querySelectorAll('optgroup')];

  const narrow = () => {
    for (const section of sections) {
      const wanted = !top.value || section.dataset.top === top.value;
      if (wanted && !section.isConnected) category.append(section);
      if (!wanted) section.remove();
    }
  };
  top.addEventListener('change', () => {
    if (category.selectedOptions[0]?.parentElement.dataset?.top !== top.value) category.value = '';
    narrow();
  });
  category.addEventListener('change', () => {
    const owner = category.selectedOptions[0]?.parentElement.dataset?.top;
    if (owner) top.value = owner;
    narrow();
  });
  document.addEventListener('completion:chosen', event => {
    const code = event.detail.categoryCode;
    sections.forEach(section => category.append(section));
    category.value = code;
    category.dispatchEvent(new Event('change'));
  });
  narrow();
}
