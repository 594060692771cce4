import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Namespace, Service } from 'kubernetes-models/v1';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { deployFiles, leaves, readManifest, readManifests, USER, type Manifest } from './deploy/files';
import { faultsByType, type PublishedType } from './deploy/types';

const BASE = 'kubernetes/base';
const EXAMPLE = 'kubernetes/example';
const PORT = 3000;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/** Where each kind is declared, and its own validator. */
const KINDS = {
  'apps/v1 Deployment': { module: 'apps/v1', model: Deployment },
  'autoscaling/v2 HorizontalPodAutoscaler': { module: 'autoscaling/v2', model: HorizontalPodAutoscaler },
  'networking.k8s.io/v1 Ingress': { module: 'networking.k8s.io/v1', model: Ingress },
  'networking.k8s.io/v1 NetworkPolicy': { module: 'networking.k8s.io/v1', model: NetworkPolicy },
  'policy/v1 PodDisruptionBudget': { module: 'policy/v1', model: PodDisruptionBudget },
  'v1 Namespace': { module: 'v1', model: Namespace },
  'v1 Service': { module: 'v1', model: Service },
} as const;

const CLOUD_RUN: PublishedType = { from: '/// <reference types="@maxim_mazurok/gapi.client.run-v1" />', name: 'gapi.client.run.Service' };
const CONTAINER_APP: PublishedType = { from: "import type { ContainerApp } from '@azure/arm-appcontainers';", name: 'ContainerApp' };

const manifestsOf = (folder: string) =>
  readdirSync(join('deploy', folder))
    .filter((file) => file !== 'kustomization.yaml')
    .map((file) => join(folder, file));
const KUBERNETES = [...manifestsOf(BASE), ...manifestsOf(EXAMPLE)];

/** What the published validators of their kinds say of the values. */
function faultsByModel(manifest: Manifest): readonly string[] {
  const name = nameKind(manifest);
  const found = Object.entries(KINDS).find(([kind]) => kind === name)?.[1];
  if (!found) return [`${name} is not among the kinds that this test knows.`];
  try {
    new found.model(manifest as never).validate();
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** These validators accept unknown fields, the types do not. */
function kubernetesFaults(...manifests: readonly Manifest[]): readonly string[] {
  const claims = manifests.map((value) => {
    const path = Object.entries(KINDS).find(([kind]) => kind === nameKind(value))?.[1].module ?? '';
    const name = `I${String(value.kind)}`;
    return { value, type: { from: `import type { ${name} } from 'kubernetes-models/${path}';`, name } };
  });
  return [...manifests.flatMap(faultsByModel), ...faultsByType(...claims)];
}

const nameKind = ({ apiVersion, kind }: Manifest) => `${String(apiVersion)} ${String(kind)}`;

/** Changes one leaf of a copy, by its path. */
function changed(manifest: Manifest, path: string, value: unknown): Manifest {
  const copy = structuredClone(manifest);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

const isThere = (program: string, ...argv: readonly string[]) => spawnSync(program, argv).status === 0;

describe('Kubernetes manifests', () => {
  it('are what the API of a cluster takes', () => {
    expect(kubernetesFaults(...KUBERNETES.flatMap(readManifests))).toEqual([]);
  });

  it.each([
    ['a misspelt field', 'spec.template.spec.containers.0.readinesProbe', {}],
    ['a wrong kind of value', 'spec.template.spec.terminationGracePeriodSeconds', 'thirty'],
    ['a quantity as Compose writes it', 'spec.template.spec.containers.0.resources.limits.memory', '1g'],
    ['a strategy that does not exist', 'spec.strategy.type', 'Rolling'],
  ])('the check names %s', (_, path, value) => {
    expect(kubernetesFaults(changed(readManifest(`${BASE}/deployment.yaml`), path, value))).not.toEqual([]);
  });

  it.each([BASE, EXAMPLE])('%s: the kustomization names every manifest beside it', (folder) => {
    const { resources } = readManifest(`${folder}/kustomization.yaml`) as unknown as { readonly resources: readonly string[] };
    const here = resources.filter((resource) => !resource.startsWith('..')).map((resource) => join(folder, resource));
    expect(here.sort()).toEqual(manifestsOf(folder).sort());
  });

  it('select pods by the label that the pods carry, and never all pods of a namespace', () => {
    const label = { 'app.kubernetes.io/name': 'dokoni' };
    const selectors = KUBERNETES.flatMap(readManifests).flatMap(({ spec }) => {
      const { selector, podSelector } = (spec ?? {}) as Readonly<Record<string, { readonly matchLabels?: object }>>;
      return [selector, podSelector].filter((found) => found !== undefined).map((found) => found.matchLabels ?? found);
    });
    expect(selectors).toEqual([label, label, label, label]);
    expect(readManifest(`${BASE}/deployment.yaml`)).toHaveProperty('spec.template.metadata.labels', label);
  });

  it('ask for what the restricted standard of pod security demands, and for a root that cannot be written', () => {
    const pod = readManifest(`${BASE}/deployment.yaml`);
    const expected = { runAsNonRoot: true, runAsUser: USER, seccompProfile: { type: 'RuntimeDefault' } };
    expect(pod).toHaveProperty('spec.template.spec.securityContext', expect.objectContaining(expected));
    expect(pod).toHaveProperty('spec.template.spec.containers.0.securityContext', {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });

  it('keep the variables of services away from the settings, whose names begin alike', () => {
    expect(readManifest(`${BASE}/deployment.yaml`)).toHaveProperty('spec.template.spec.enableServiceLinks', false);
  });

  it.runIf(isThere('kubectl', 'version', '--client'))('are put together by kubectl into what the API takes', () => {
    const { stdout, status } = spawnSync('kubectl', ['kustomize', join('deploy', EXAMPLE)], { encoding: 'utf8' });
    expect(status).toBe(0);
    const built = stdout.split(/^---$/m).map((text) => parse(text) as Manifest);
    expect(built.flatMap(faultsByModel)).toEqual([]);
    expect(built.map(({ kind }) => kind).sort()).toEqual(
      KUBERNETES.flatMap(readManifests)
        .map(({ kind }) => kind)
        .sort(),
    );
    expect(stdout).toContain(`image: registry.example.com/dokoni:${version}`);
  });
});

describe('The Compose file', () => {
  // The engine tags what it builds with the image’s name, and the proxy is there to be reached from everywhere.
  const rules = { 'no-build-and-image': 0, 'no-unbound-port-interfaces': 0, 'service-keys-order': 0 } as const;
  const lint = (file: string) => new DCLinter({ rules, quiet: true, debug: false, exclude: [] }).lintFiles([file], false);

  it('follows the Compose specification and its linter', () => {
    expect(lint('deploy/compose.yaml').flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('publishes the server on this machine alone, as the proxy is what others reach', () => {
    expect(readManifest('compose.yaml')).toHaveProperty('services.dokoni.ports', [`127.0.0.1:${PORT}:${PORT}`]);
    expect(readManifest('compose.yaml')).toHaveProperty('services.proxy.profiles', ['proxy']);
  });

  it('runs as the image’s user, on a root that cannot be written, without privileges', () => {
    const { services } = readManifest('compose.yaml') as unknown as { readonly services: { readonly dokoni: object } };
    expect(services.dokoni).toMatchObject({ user: `${USER}:${USER}`, read_only: true, cap_drop: ['ALL'] });
  });
});

describe('The files for serverless containers', () => {
  const cloudRun = readManifest('cloud-run/service.yaml');
  /** The type has the resource’s properties beside its name. */
  const flat = ({ properties, ...rest }: Manifest) => ({ ...rest, ...(properties as object) });
  const containerApp = readManifest('container-apps/containerapp.yaml');

  it('fit the type of Cloud Run’s API', () => {
    expect(faultsByType({ value: cloudRun, type: CLOUD_RUN })).toEqual([]);
    expect(faultsByType({ value: changed(cloudRun, 'spec.template.spec.containerConcurency', 80), type: CLOUD_RUN })).not.toEqual([]);
  });

  it('fit the type of the Container Apps API', () => {
    expect(faultsByType({ value: flat(containerApp), type: CONTAINER_APP })).toEqual([]);
    const misspelt = changed(containerApp, 'properties.template.containers.0.probes.0.htpGet', {});
    expect(faultsByType({ value: flat(misspelt), type: CONTAINER_APP })).not.toEqual([]);
  });

  it('leave PORT to Cloud Run, which refuses to have it set', () => {
    expect(leaves(cloudRun).filter(([, value]) => value === 'PORT')).toEqual([]);
  });
});

describe('The unit for a plain host', () => {
  const unit = readFileSync('deploy/systemd/dokoni.service', 'utf8');

  it('starts the same command, may write nowhere, and is nobody', () => {
    expect(unit).toMatch(/^ExecStart=\/usr\/bin\/node scripts\/run\.js start$/m);
    for (const line of ['DynamicUser=yes', 'ProtectSystem=strict', 'NoNewPrivileges=yes', 'CapabilityBoundingSet='])
      expect(unit.split('\n')).toContain(line);
  });

  // Its exit status is 0 for misspelt settings too; it warns of them, and that alone is why the output has to be empty.
  it.runIf(isThere('systemd-analyze', '--version'))('passes systemd’s own verifier without a warning', () => {
    const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', 'deploy/systemd/dokoni.service'], { encoding: 'utf8' });
    const program = stderr.includes('/usr/bin/node is not executable');
    expect(program ? '' : stdout + stderr).toBe('');
  });
});

describe('All ways of running it', () => {
  const texts = deployFiles();
  const manifests = texts.filter(([file]) => /\.(ya?ml|service)$|Dockerfile$|Caddyfile$/.test(file));

  it('name the same port', () => {
    const ports = manifests.flatMap(([file, text]) =>
      [...text.matchAll(/(?:PORT[=:] ?'?|containerPort: |targetPort: |EXPOSE |dokoni:|PORT, value: ')(\d{4})/g)].map(([, port]) => ({
        file,
        port,
      })),
    );
    expect(ports.length).toBeGreaterThan(8);
    expect(ports.filter(({ port }) => port !== String(PORT))).toEqual([]);
  });

  it('ask for health and readiness where the server answers', () => {
    const door = readdirSync('door')
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join('door', file), 'utf8'))
      .join('\n');
    const paths = [
      ...new Set(manifests.flatMap(([, text]) => [...text.matchAll(/\/(?:healthz?|readyz?|livez?)\b/g)].map(([path]) => path))),
    ];
    expect(paths.sort()).toEqual(['/healthz', '/readyz']);
    for (const path of paths) expect(door).toContain(path.slice(1));
  });

  it('name the version that package.json has', () => {
    const tags = manifests.flatMap(([file, text]) =>
      [...text.matchAll(/dokoni:(\d+\.\d+\.\d+)|newTag: (\S+)/g)].map((tag) => [file, tag[1] ?? tag[2]]),
    );
    expect(tags.length).toBeGreaterThan(3);
    expect(tags.filter(([, tag]) => tag !== version)).toEqual([]);
  });

  it('set nothing that the server does not read', () => {
    const sources = ['door', 'lib', 'scripts', 'next.config.js'].map((place) =>
      spawnSync('grep', ['-rhoE', 'DOKONI_[A-Z_]+', place], { encoding: 'utf8' }),
    );
    const known = new Set(sources.flatMap(({ stdout }) => stdout.split('\n')));
    const named = texts.flatMap(([file, text]) => [...text.matchAll(/DOKONI_[A-Z]+(?:_[A-Z]+)*/g)].map(([setting]) => ({ file, setting })));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ setting }) => !known.has(setting))).toEqual([]);
  });

  it('wait for a stop longer than it takes: the longest drain, and twelve seconds for what is in flight', () => {
    const waits = manifests.flatMap(([file, text]) =>
      [...text.matchAll(/(?:terminationGracePeriodSeconds: |stop_grace_period: |TimeoutStopSec=)(\d+)/g)].map(([, seconds]) => ({
        file,
        seconds: Number(seconds),
      })),
    );
    const drains = manifests.flatMap(([, text]) =>
      [...text.matchAll(/DOKONI_DRAIN_SECONDS, value: '(\d+)'/g)].map(([, seconds]) => Number(seconds)),
    );
    expect(waits).toHaveLength(4);
    expect(drains).toHaveLength(3);
    expect(waits.filter(({ seconds }) => seconds <= Math.max(...drains) + 12)).toEqual([]);
  });

  it('start what the Procfile starts', () => {
    expect(readFileSync('Procfile', 'utf8')).toBe('web: node scripts/run.js start\n');
  });
});
