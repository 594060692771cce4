// Before the first paint: the appearance that the reader chose, else the system's. Storage may be forbidden.
try {
  const theme = localStorage.getItem('dokoni.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // The system's appearance holds.
}

// What a reader does in a form before its scripts are there: the questionnaire does it again (components/assess/early.ts).
window.early = [];
addEventListener('input', ({ target: { name, value, checked } }) => window.early?.push([name, value, checked]));
