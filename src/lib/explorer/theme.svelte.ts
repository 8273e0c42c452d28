const KEY = 'waymark:theme';

type Theme = 'light' | 'dark';

/**
 * The theme in use: the visitor's own choice, else the system's. `static/early.js` has set it on the
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
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
      if (!hasChoice()) this.#show(matches ? 'dark' : 'light');
    });
  }

  toggle(): void {
    this.#show(this.#theme === 'dark' ? 'light' : 'dark');
    try {
      localStorage.setItem(KEY, this.#theme);
    } catch {
      // Storage may be forbidden: the choice then lasts as long as the page.
    }
  }

  #show(theme: Theme): void {
    this.#theme = theme;
    document.documentElement.dataset.theme = theme;
  }
}

function hasChoice(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export const theme = new ThemeSwitch();
