import { useEffect, useState, type ComponentType } from 'react';
import { Notice } from '@/components/ui/notice';

interface LatePartProps<Props extends object> {
  /** Loads the part: a function of the module, so that it is the same at every render. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  readonly words: { readonly loading: string; readonly failed: string };
  /** Keeps a screen free until it is there: what stands below would move away from under a pointer. */
  readonly isTall?: boolean;
}

/** A part that needs the browser's storage: it comes once the page stands, and nothing is shown in its place without a script. */
export function LatePart<Props extends object>({ load, props, words, isTall = false }: LatePartProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (loaded) => {
        setPart(() => loaded);
      },
      () => {
        setFailed(true);
      },
    );
  }, [load]);
  if (Part) return <Part {...props} />;
  if (isFailed) return <Notice kind="error" title={words.failed} announce />;
  return <p className={`noscript:hidden ${isTall ? 'min-h-svh' : ''}`}>{words.loading}</p>;
}
