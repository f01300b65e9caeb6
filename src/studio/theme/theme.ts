import { create } from 'zustand';

const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'stipple.theme';

function remembered(): Theme {
  try {
    const saved = window.localStorage.getItem(key);
    return themes.find((theme) => theme === saved) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

const themeStore = create<{ readonly theme: Theme }>()(() => ({ theme: remembered() }));

apply(themeStore.getState().theme);

export function chooseTheme(theme: Theme): void {
  apply(theme);
  themeStore.setState({ theme });
  try {
    window.localStorage.setItem(key, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export const themeNow = (): Theme => themeStore.getState().theme;

/** The one that a press of the button brings. */
export const nextTheme = (): Theme =>
  themes[(themes.indexOf(themeNow()) + 1) % themes.length] ?? 'auto';
