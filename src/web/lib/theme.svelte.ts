export type Theme = 'auto' | 'light' | 'dark';
const KEY = 'rapporteur-theme';
const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

function stored(): Theme {
  const value = localStorage.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : 'auto';
}

let theme = $state<Theme>(stored());
export const themeNow = () => theme;

/** Puts the chosen theme on the page; `auto` leaves it to the system. */
export function applyTheme(): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function nextTheme(): void {
  theme = NEXT[theme];
  if (theme === 'auto') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  applyTheme();
}
