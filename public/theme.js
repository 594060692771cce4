// Before the first paint: the appearance that the reader chose, else the system's. Storage may be forbidden.
try {
  const theme = localStorage.getItem('dokoni.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // The system's appearance holds.
}
