import type { ReactNode } from 'react';

const LOOKS = {
  note: 'border-accent bg-accent-soft',
  warning: 'border-warn bg-warn-soft',
  error: 'border-bad bg-bad-soft',
} as const;

interface NoticeProps {
  readonly kind?: keyof typeof LOOKS;
  readonly title?: string;
  /** Set where it appears after the page has loaded: it is then read out once. */
  readonly announce?: boolean;
  readonly children?: ReactNode;
}

/** Something the reader has to know, told where it matters. */
export function Notice({ kind = 'note', title, announce = false, children }: NoticeProps) {
  return (
    <div className={`border-l-4 px-4 py-3 ${LOOKS[kind]}`} {...(announce && { role: kind === 'error' ? 'alert' : 'status' })}>
      {title !== undefined && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
