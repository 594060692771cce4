/** A text for machines under its name; a long one scrolls by itself, by keyboard too. */
export function CodeBlock({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-1 text-sm text-muted">{label}</figcaption>
      <pre
        role="group"
        aria-label={label}
        tabIndex={0}
        lang="en"
        className="max-h-96 overflow-auto rounded whitespace-pre-wrap break-words border border-line bg-sunken p-3 font-mono text-xs"
      >
        {text}
      </pre>
    </figure>
  );
}
