import { TextLink } from '@/components/ui/text-link';

/** Under the head of a page: the way to the page that it belongs to. */
export function WayBack({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p className="no-print mt-3">
      <TextLink href={href}>{children}</TextLink>
    </p>
  );
}
