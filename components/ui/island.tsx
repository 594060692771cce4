import type { ComponentType } from 'react';

interface IslandProps<Props extends object> {
  /** What `components/islands` knows it by. */
  readonly name: string;
  readonly component: ComponentType<Props>;
  /** Plain data: it goes along as text. */
  readonly props: Props;
}

/** A part of a document that a script brings to life where it stands. What it shows without a script is in the document. */
export function Island<Props extends object>({ name, component: Component, props }: IslandProps<Props>) {
  return (
    <div className="contents" data-island={name} data-props={JSON.stringify(props)}>
      <Component {...props} />
    </div>
  );
}
