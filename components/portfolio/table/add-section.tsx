import { useState } from 'react';
import { freshId } from '@/components/parts/memory/fresh';
import type { Kept } from '@/components/parts/memory/kept';
import { ASSESSMENTS } from '@/components/parts/memory/read-assessments';
import { useKept } from '@/components/parts/memory/use-kept';
import { addWorkloads, MOST_WORKLOADS, readSheet, type Table } from '@/components/parts/memory/workloads';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { decisionsPath, encodeLink } from '@/lib/share';
import type { TableKit, Template } from './kit';
import { BASE } from '@/lib/model/base-path';

interface AddSectionProps {
  readonly kit: TableKit;
  readonly table: Table;
  readonly kept: Kept<Table>;
  /** Tells what was added. */
  readonly onSaid: (sentence: string) => void;
}

/** All ways into the table. */
export function AddSection(props: AddSectionProps) {
  const { kit, table, kept, onSaid } = props;
  const { words, locale, data } = kit;
  const add = (code: string, title: string): void => {
    if (table.rows.length >= MOST_WORKLOADS) {
      onSaid(fill(words.row.full, { most: MOST_WORKLOADS }));
      return;
    }
    const workload = { id: freshId(), code, title };
    kept.change((now) => addWorkloads(now, [workload]));
    onSaid(fill(words.row.added, { name: title }));
  };
  // The shared answers are facts of the team; a template's are typical ones.
  const begin = ({ answers, priorities, title }: Template): void => {
    const shared = readSheet(table.shared, data.rules).answers;
    const own = Object.fromEntries(Object.entries(answers).filter(([question]) => !(question in shared)));
    add(encodeLink({ contentVersion: data.rules.version, answers: own, priorities }), title);
  };
  // Open to begin with, and left as it is from then on.
  const [isFirst] = useState(table.rows.length === 0);
  return (
    <section aria-labelledby="add">
      <h3 id="add" className="mb-2 text-lg">
        {words.add.title}
      </h3>
      {table.rows.length >= MOST_WORKLOADS && <p>{fill(words.row.full, { most: MOST_WORKLOADS })}</p>}
      <Disclosure summary={words.add.template} open={isFirst}>
        <p className="max-w-prose text-sm text-muted">
          {words.add.templateText}{' '}
          <TextLink look="line" href={decisionsPath(locale)}>
            {words.add.sources}
          </TextLink>
        </p>
        <Templates kit={kit} templates={data.templates.filter(({ decisions }) => decisions !== null)} onBegin={begin} />
        <h4 className="mt-4 font-semibold">{words.add.examples}</h4>
        <Templates kit={kit} templates={data.templates.filter(({ decisions }) => decisions === null)} onBegin={begin} />
      </Disclosure>
      <Disclosure summary={words.add.mine}>
        <Mine kit={kit} onAdd={add} />
      </Disclosure>
      <p className="flex flex-wrap gap-x-6">
        <TextLink look="alone" href="#portfolio-workloads">
          {words.add.pasted}
        </TextLink>
        <TextLink look="alone" href={`${BASE}/${locale}/assess/files`}>
          {words.add.files}
        </TextLink>
      </p>
    </section>
  );
}

interface TemplatesProps {
  readonly kit: TableKit;
  readonly templates: readonly Template[];
  readonly onBegin: (template: Template) => void;
}

function Templates({ kit: { words }, templates, onBegin }: TemplatesProps) {
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {templates.map((template) => (
        <li key={template.id} className="flex items-start justify-between gap-3 border-t border-line py-2">
          <div className="min-w-0">
            <p className="font-semibold">{template.title}</p>
            <p className="text-sm text-muted">
              {template.decisions === null
                ? template.description
                : fill(words.aside, { text: template.description, more: fill(words.add.decisions, { n: template.decisions }) })}
            </p>
          </div>
          <Add
            label={words.add.add}
            name={template.title}
            onAdd={() => {
              onBegin(template);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function Mine({ kit: { words, mine, data }, onAdd }: { readonly kit: TableKit; readonly onAdd: (code: string, title: string) => void }) {
  const [{ value: list }] = useKept(ASSESSMENTS);
  if (list.length === 0) return <p className="text-sm text-muted">{fill(words.add.mineEmpty, { menu: mine.menu })}</p>;
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {list.toReversed().map(({ id, code, title, first }) => {
        const name = title === '' ? mine.unnamed : title;
        return (
          <li key={id} className="flex items-center justify-between gap-3 border-t border-line py-2">
            <p className="min-w-0 wrap-anywhere">
              <bdi>{name}</bdi> <span className="text-sm text-muted">{first === null ? '' : data.platforms[first]}</span>
            </p>
            <Add
              label={words.add.add}
              name={name}
              onAdd={() => {
                onAdd(code, title);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

function Add({ label, name, onAdd }: { readonly label: string; readonly name: string; readonly onAdd: () => void }) {
  return (
    <span className="shrink-0">
      <Button look="secondary" onClick={onAdd}>
        {label}
        <span className="sr-only">{`: ${name}`}</span>
      </Button>
    </span>
  );
}
