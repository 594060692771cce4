import type { ReactNode } from 'react';

const LOOKS = { primary: 'button-primary', secondary: 'button', quiet: 'link-alone gap-1 px-1' } as const;

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
  id,
  onClick,
  type = 'button',
  children,
}: Look & { readonly id?: string; readonly onClick?: () => void; readonly type?: 'button' | 'submit' }) {
  return (
    <button id={id} className={LOOKS[look]} type={type} onClick={onClick}>
      {children}
    </button>
  );
}
