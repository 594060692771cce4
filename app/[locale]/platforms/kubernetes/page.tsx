import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KubernetesPage } from '@/components/knowledge/kubernetes-page';
import { loadKubernetes, loadProducts, loadSystems } from '@/lib/content';
import { fill, isLocale } from '@/lib/locale';
import { kubernetesWords } from '@/lib/locale/words/kubernetes';
import { describeKubernetes, ProductReader } from '@/lib/report/products';
import { catalogue } from '@/lib/server/catalogue';

interface KubernetesProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: KubernetesProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, lead } = kubernetesWords(locale);
  return { title, description: fill(lead, { ways: loadKubernetes().ways.length }) };
}

/** What the notes said of Kubernetes, and what holds today. */
export default async function KubernetesNotesPage({ params }: KubernetesProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const notes = loadKubernetes();
  const table = loadProducts();
  const reader = new ProductReader(catalogue(), locale, { ...table, sources: { ...table.sources, ...notes.sources } });
  const text = describeKubernetes(reader, notes, loadSystems());
  return <KubernetesPage text={text} products={reader.productsOf('k8s-self').map(({ id }) => id)} locale={locale} />;
}
