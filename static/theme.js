// Sets the theme before the first paint, so that a dark room stays dark. Kept apart from the page's
// scripts because those come later.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('waymark:theme');
  } catch {
    // Storage may be forbidden; the system's wish is followed then.
  }
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
