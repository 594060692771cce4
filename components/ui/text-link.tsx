import type { ComponentPropsWithoutRef } from 'react';

interface TextLinkProps extends ComponentPropsWithoutRef<'a'> {
  readonly href: string;
  /** How high it is to the pointer: as its text where absent, `line` within text, `row` in a list, `alone` by itself. `plain` has the colour around it. */
  readonly look?: 'line' | 'row' | 'alone' | 'plain';
  /** The page that the reader is on, among links to its siblings. */
  readonly isCurrent?: boolean;
  /** Of somebody else. */
  readonly isExternal?: boolean;
}

/** A link that looks like one. */
export function TextLink({ look, isCurrent = false, isExternal = false, className, children, ...rest }: TextLinkProps) {
  const own = look === undefined ? 'link' : `link-${look}`;
  return (
    <a
      {...rest}
      className={className === undefined ? own : `${own} ${className}`}
      {...(isCurrent && { 'aria-current': 'true' as const })}
      {...(isExternal && { rel: 'noreferrer external' })}
    >
      {children}
    </a>
  );
}
