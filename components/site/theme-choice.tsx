'use client'; // The appearance is a setting of this browser.

import { useSyncExternalStore, type ChangeEvent } from 'react';

const KEY = 'dokoni.theme';
const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function chooseTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is forbidden: the choice holds for this page.
  }
  listeners.forEach((listener) => {
    listener();
  });
}

/** Automatic, light or dark. */
export function ThemeChoice({ title, labels }: { readonly title: string; readonly labels: Readonly<Record<Theme, string>> }) {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'auto' as const);
  const change = (event: ChangeEvent<HTMLSelectElement>): void => {
    const chosen = THEMES.find((candidate) => candidate === event.target.value);
    if (chosen) chooseTheme(chosen);
  };
  return (
    <label className="flex min-h-11 items-center gap-2">
      <span>{title}</span>
      <select className="min-h-9 rounded border border-line-strong bg-surface px-2 py-1" value={theme} onChange={change}>
        {THEMES.map((id) => (
          <option key={id} value={id}>
            {labels[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
