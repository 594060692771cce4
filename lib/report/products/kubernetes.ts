import type { KubernetesNotes } from '../../model/kubernetes';
import type { System } from '../../model/system';
import type { ProductReader, ProductSourceText } from './product-reader';

/** What the notes said of something, and what holds today. */
interface Said {
  readonly notes: string;
  readonly today: string;
}

export interface KubernetesText {
  readonly ways: readonly (Said & { readonly system: string; readonly group: string; readonly name: string })[];
  readonly cells: readonly {
    readonly title: string;
    readonly k3s: Said & { readonly sources: readonly number[] };
    readonly microk8s: Said & { readonly sources: readonly number[] };
  }[];
  readonly sources: readonly ProductSourceText[];
}

/** The ways of the notes to set up Kubernetes with today's form of each, and their table of two distributions, cell by cell. */
export function describeKubernetes(reader: ProductReader, notes: KubernetesNotes, systems: readonly System[]): KubernetesText {
  const say = ({ notes: said, today }: { notes: { en: string; ja: string }; today: { en: string; ja: string } }): Said => ({
    notes: reader.text(said),
    today: reader.text(today),
  });
  const ways = notes.ways.map((way) => {
    const system = systems.find(({ id }) => id === way.system);
    return { ...say(way), system: way.system, group: system?.alternative ?? 'several', name: system?.name ?? way.system };
  });
  const cite = (sources: readonly string[]): readonly number[] => sources.map((id) => reader.cite(id));
  const cells = notes.cells.map(({ title, k3s, microk8s }) => ({
    title: reader.text(title),
    k3s: { ...say(k3s), sources: cite(k3s.sources) },
    microk8s: { ...say(microk8s), sources: cite(microk8s.sources) },
  }));
  return { ways, cells, sources: reader.sources() };
}
