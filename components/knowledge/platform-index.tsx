import { TextWithTerms } from '../parts/terms';
import { FamilyMark } from '@/components/parts/family-mark';
import { BareTable, ColumnHead, Row } from '@/components/ui/table';
import type { OverviewPlatform } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';

interface PlatformIndexProps {
  readonly platforms: readonly OverviewPlatform[];
  readonly path: string;
  readonly labels: { readonly caption: string; readonly platform: string; readonly what: string; readonly products: string };
  readonly terms: PageTerms;
}

interface PlatformLinkProps extends Pick<PlatformIndexProps, 'path'> {
  readonly platform: OverviewPlatform;
}

/** The platforms side by side: a table on desks, a list on phones. */
export function PlatformIndex({ platforms, path, labels, terms }: PlatformIndexProps) {
  return (
    <BareTable
      caption={labels.caption}
      stacks
      head={
        <>
          <ColumnHead className="w-64">{labels.platform}</ColumnHead>
          <ColumnHead>{labels.what}</ColumnHead>
          <ColumnHead className="w-72">{labels.products}</ColumnHead>
        </>
      }
    >
      {platforms.map((platform) => (
        <Row key={platform.alternative} head={<PlatformLink platform={platform} path={path} />}>
          <td>
            <TextWithTerms text={platform.summary} terms={terms} />
          </td>
          <td className="text-sm text-muted" lang="en">
            {platform.examples.join(', ')}
          </td>
        </Row>
      ))}
    </BareTable>
  );
}

function PlatformLink({ platform: { alternative, name, family, familyName }, path }: PlatformLinkProps) {
  return (
    <>
      <a className="block font-semibold hover:text-accent" href={`${path}/${alternative}`}>
        {name}
      </a>
      <FamilyMark family={family} label={familyName} />
    </>
  );
}
