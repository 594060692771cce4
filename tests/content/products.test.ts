import { describe, expect, it } from 'vitest';
import { catalogue } from '../support/catalogue';
import { loadKubernetes, loadProducts, loadProfiles, loadSystems } from '@/lib/content';
import { assess } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';
import { ageOn } from '@/lib/model/freshness';
import { NOT_CHECKED } from '@/lib/model/product';
import { countCells } from '@/lib/report/products';

const table = loadProducts();
const cells = table.products.flatMap((product) =>
  Object.entries(product.cells).flatMap(([feature, cell]) => (cell === NOT_CHECKED ? [] : [{ at: `${product.id} ${feature}`, ...cell }])),
);

/** What everybody who compares platforms asks for: none of these may go missing. */
const PRODUCTS = {
  compose: ['docker-compose', 'kamal'],
  'k8s-managed': ['aks', 'eks', 'gke'],
  'k8s-self': ['k3s', 'kubeadm', 'microk8s', 'openshift', 'rancher', 'tanzu'],
  'serverless-containers': ['cloud-run', 'container-apps', 'fargate', 'sakura-apprun'],
  'paas-oss': ['cloud-foundry', 'coolify', 'dokku'],
  'paas-proprietary': ['app-engine', 'app-runner', 'app-service', 'elastic-beanstalk', 'fly-io', 'heroku', 'render'],
  'faas-public': ['azure-functions', 'cloud-run-functions', 'cloudflare-workers', 'lambda'],
  'faas-oss': ['knative', 'openfaas', 'openwhisk'],
};

describe('the table of products', () => {
  it('has every product of the list, each inside its platform', () => {
    const found = Object.fromEntries(
      catalogue.alternatives.map(({ id }) => [
        id,
        table.products.filter(({ alternative }) => alternative === id).map((product) => product.id),
      ]),
    );
    expect(found).toEqual(PRODUCTS);
  });

  it('has for each product its entry in the list of systems', () => {
    const systems = loadSystems().map(({ id }) => id);
    expect(table.products.filter(({ system }) => !systems.includes(system))).toEqual([]);
  });

  it('has at least 85 of 100 cells checked', () => {
    const { all, checked } = countCells(table);
    expect(all).toBe(table.products.length * table.features.length);
    expect(checked / all).toBeGreaterThanOrEqual(0.85);
  });

  it('has no cell whose sources were all read more than 180 days before the content', () => {
    const readOn = (id: string): string => table.sources[id]?.read ?? catalogue.evidence[id]?.readDate ?? '1970-01-01';
    const old = cells.filter(({ sources }) => Math.min(...sources.map((id) => ageOn(catalogue.date, readOn(id)))) > 180);
    expect(old.map(({ at }) => at)).toEqual([]);
  });

  it('has a page that can be opened behind every cell, and rests on nothing that was only partly verified', () => {
    const loose = cells.filter(({ sources }) =>
      sources.some((id) => !table.sources[id] && (catalogue.evidence[id]?.address === undefined || !catalogue.evidence[id].verified)),
    );
    expect(loose.map(({ at }) => at)).toEqual([]);
  });

  it('gives a special form only where it reaches further than the ordinary one', () => {
    const size = (amount: number | 'none'): number => (amount === 'none' ? Infinity : amount);
    const wrong = cells.filter(({ amount, reach }) => amount !== undefined && reach !== undefined && size(reach) <= size(amount));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('asks with every answer for a row that tells products apart', () => {
    for (const { feature } of table.needs) {
      const said = table.products.map(({ cells: own }) => JSON.stringify(own[feature]));
      expect(new Set(said).size, feature).toBeGreaterThan(1);
    }
  });
});

describe('when to use a platform', () => {
  it.each(loadProfiles())('says of $id what today’s rules say', ({ id, first, notFirst }) => {
    const recommended = (answers: Answers): string | undefined => assess(catalogue, answers).recommendation?.alternative;
    expect(first.map(({ answers }) => recommended(answers))).toEqual(first.map(() => id));
    expect(notFirst.map(({ answers }) => recommended(answers))).not.toContain(id);
  });
});

describe('Kubernetes in the notes', () => {
  it('is set up in the eleven ways of the notes, each with an entry in the list of systems', () => {
    const systems = loadSystems().map(({ id }) => id);
    expect(loadKubernetes().ways.map(({ system }) => systems.includes(system))).toEqual(Array.from({ length: 11 }, () => true));
  });

  it('names for each cell of the notes a page that it was read from', () => {
    const { cells: said, sources } = loadKubernetes();
    const known = { ...table.sources, ...sources };
    const named = said.flatMap(({ k3s, microk8s }) => [...k3s.sources, ...microk8s.sources]);
    expect(named.filter((id) => !known[id] && catalogue.evidence[id]?.address === undefined)).toEqual([]);
    expect(said).toHaveLength(18);
  });
});
