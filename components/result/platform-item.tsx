import type { ReactNode } from 'react';
import { FamilyMark } from '@/components/parts/family-mark';
import type { PlatformName } from '@/lib/report/reader';

/** A sentence about a platform, beside its family. */
export function PlatformItem({ platform, children }: { readonly platform: PlatformName; readonly children: ReactNode }) {
  return (
    <li className="grid grid-cols-[0.75rem_minmax(0,1fr)] items-baseline gap-x-2 sm:grid-cols-[5.5rem_minmax(0,1fr)] sm:gap-x-3">
      <span className="overflow-hidden whitespace-nowrap">
        <FamilyMark family={platform.family} label={platform.familyName} />
      </span>
      <span>{children}</span>
    </li>
  );
}
