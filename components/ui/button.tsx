import type { ReactNode } from 'react';

const SHAPE = 'inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-5 py-2 text-center font-semibold no-underline';
const LOOKS = {
  primary: `${SHAPE} bg-ink text-paper hover:bg-accent hover:text-on-accent`,
  secondary: `${SHAPE} border border-line-strong bg-surface text-ink hover:border-ink`,
  quiet: 'inline-flex min-h-11 items-center gap-1 px-1 text-accent underline hover:no-underline',
} as const;

interface Look {
  readonly look?: keyof typeof LOOKS;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({ look = 'primary', href, children }: Look & { readonly href: string }) {
  return (
    <a className={LOOKS[look]} href={href}>
      {children}
    </a>
  );
}

/** A button: it does something here. Never disabled without a reason beside it. */
export function Button({
  look = 'primary',
  onClick,
  type = 'button',
  children,
}: Look & { readonly onClick?: () => void; readonly type?: 'button' | 'submit' }) {
  return (
    <button className={LOOKS[look]} type={type} onClick={onClick}>
      {children}
    </button>
  );
}
