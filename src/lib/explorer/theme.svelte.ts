const KEY = 'waymark:theme';

type Theme = 'light' | 'dark';

/**
 * The theme in use: the visitor's own choice, else the system's. `static/theme.js` has set it on the
 * root element before the first paint; this takes over from there.
 */
class ThemeSwitch {
  #theme = $state<Theme>('light');

  get current(): Theme {
    return this.#theme;
  }

  /** Reads what the page started with. Call once the page runs in a browser. */
  start(): void {
    this.#theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
  }

  toggle(): void {
    this.#theme = this.#theme === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = this.#theme;
    try {
      localStorage.setItem(KEY, this.#theme);
    } catch {
      // Storage may be forbidden: the choice then lasts as long as the page.
    }
  }
}

export const theme = new ThemeSwitch();
