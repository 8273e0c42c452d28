// What cannot wait for the page's own scripts: the theme, before the first paint, so that a dark room
// stays dark, and a wish to search, kept until it is heard.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('waymark:theme');
  } catch {
    // Forbidden: the system decides.
  }
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const root = document.documentElement;
  root.dataset.theme = dark ? 'dark' : 'light';

  // As the page will.
  const asksByKey = ({ key, ctrlKey, metaKey, altKey }) =>
    key === '/'
      ? !ctrlKey && !metaKey && !altKey
      : key?.toLowerCase() === 'k' && (ctrlKey || metaKey);

  const keepWish = (event) => {
    if ('hydrated' in root.dataset) return;
    if (event.type === 'keydown' ? asksByKey(event) : event.target.closest?.('[data-search]')) {
      event.preventDefault();
      root.dataset.wantsSearch = '';
    }
  };
  addEventListener('click', keepWish);
  addEventListener('keydown', keepWish);
})();
