import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { assess } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';
import { findCaveats } from '@/lib/report/result/caveats';

const catalogue = loadCatalogue();

/** The alternatives that these answers rule out. */
function ruledOut(answers: Answers): readonly string[] {
  return assess(catalogue, answers)
    .ranking.filter(({ status }) => status === 'out')
    .map(({ alternative }) => alternative);
}

/** The warnings about an alternative, as ids, in the order in which a reader meets them. */
function warnings(alternative: string, answers: Answers): readonly string[] {
  return findCaveats(catalogue.caveats, answers, alternative).map(({ id }) => id);
}

const services = ['serverless-containers', 'paas-proprietary', 'faas-public'];
const hosted = { location: 'public-cloud', operators: 'part-time' };

describe('State and stores', () => {
  it.each(['serverless-containers', 'paas-proprietary', 'paas-oss', 'faas-public', 'faas-oss'])(
    'A database of one’s own is never sent to %s',
    (alternative) => {
      expect(ruledOut({ workload: 'datastore', state: 'stateful' })).toContain(alternative);
    },
  );

  it('A database of one’s own may run on a host or on a cluster', () => {
    const out = ruledOut({ workload: 'datastore', state: 'stateful', ...hosted });
    for (const alternative of ['compose', 'k8s-managed', 'k8s-self']) expect(out).not.toContain(alternative);
  });

  it('An application that keeps files is not ruled out on an open PaaS', () => {
    expect(ruledOut({ workload: 'web', state: 'stateful', ...hosted })).not.toContain('paas-oss');
  });
});

describe('Going on when a host fails', () => {
  it.each(['stateless', 'external'])('Two copies on two hosts are not ruled out where the state is %s, whoever operates them', (state) => {
    for (const operators of ['none', 'part-time', 'team'])
      expect(ruledOut({ resilience: 'host', state, operators, location: 'public-cloud' })).not.toContain('compose');
  });

  it.each(['host', 'datacentre', 'region'])(
    'The first thing said about hosts that must survive the loss of a %s is the second host',
    (resilience) => {
      for (const state of ['stateless', 'external', 'session', 'stateful'])
        expect(warnings('compose', { resilience, state })[0]).toBe('single-host-failure');
    },
  );

  it.each(['session', 'stateful'])('State on the host (%s) that nobody copies does not survive it', (state) => {
    expect(ruledOut({ resilience: 'host', state, operators: 'none' })).toContain('compose');
    expect(ruledOut({ resilience: 'host', state, operators: 'part-time' })).not.toContain('compose');
  });

  it.each(['datacentre', 'region'])('State on hosts survives the loss of a %s only with a team', (resilience) => {
    expect(ruledOut({ resilience, state: 'stateful', operators: 'part-time' })).toContain('compose');
    expect(ruledOut({ resilience, state: 'stateful', operators: 'team' })).not.toContain('compose');
  });

  it('A small stateless service at two providers can be kept on hosts by somebody with a few hours', () => {
    expect(ruledOut({ resilience: 'region', state: 'external', operators: 'part-time', location: 'multi-cloud' })).not.toContain('compose');
  });

  it('A second region that nobody switches to is none', () => {
    expect(ruledOut({ resilience: 'region', state: 'external', operators: 'none' })).toContain('compose');
  });
});

describe('People', () => {
  it('With nobody to operate it no self-run platform is advised, wherever it runs', () => {
    expect(ruledOut({ operators: 'none' }).toSorted()).toEqual(['faas-oss', 'k8s-self', 'paas-oss']);
  });

  it.each(['on-premises', 'edge'])(
    'With nobody to look after machines of one’s own (%s) no cluster is advised, only a host',
    (location) => {
      const out = ruledOut({ operators: 'none', location });
      expect(catalogue.alternatives.map(({ id }) => id).filter((id) => !out.includes(id))).toEqual(['compose']);
    },
  );

  it('With somebody for some hours a week they are not ruled out', () => {
    expect(ruledOut({ operators: 'part-time', location: 'on-premises' })).toEqual(
      expect.not.arrayContaining(['k8s-self', 'paas-oss', 'faas-oss']),
    );
  });

  it('Many machines around the clock need somebody, and with a team several hosts are a warning only', () => {
    expect(ruledOut({ volume: 'high', operators: 'none' })).toContain('compose');
    expect(ruledOut({ volume: 'high', operators: 'team' })).not.toContain('compose');
    expect(warnings('compose', { volume: 'high', operators: 'team' })).toContain('many-hosts-by-hand');
  });
});

describe('Depth, size and protocol', () => {
  it('Open functions and open PaaS run no Windows, and Windows elsewhere is a warning', () => {
    const out = ruledOut({ customisation: 'windows' });
    expect(out.toSorted()).toEqual(['faas-oss', 'paas-oss']);
    for (const alternative of ['compose', 'k8s-managed', 'serverless-containers', 'paas-proprietary', 'faas-public'])
      expect(warnings(alternative, { customisation: 'windows' })).not.toEqual([]);
  });

  it('Kernel access is left to machines, clusters and the one PaaS on machines of one’s own account', () => {
    const out = ruledOut({ customisation: 'kernel' });
    expect(out.toSorted()).toEqual(['faas-oss', 'faas-public', 'paas-oss', 'serverless-containers']);
    expect(warnings('paas-proprietary', { customisation: 'kernel' })).toContain('kernel-on-beanstalk');
    expect(ruledOut({ customisation: 'kernel', operators: 'none' })).toContain('paas-proprietary');
  });

  it('A GPU is not to be had on a PaaS, and on functions from one product', () => {
    expect(ruledOut({ resources: 'gpu' }).toSorted()).toEqual(['paas-oss', 'paas-proprietary']);
    expect(warnings('faas-public', { resources: 'gpu' })).toContain('faas-gpu');
  });

  it('More than 10 GB is possible on some functions and a warning on all', () => {
    expect(ruledOut({ resources: 'large' })).not.toContain('faas-public');
    expect(warnings('faas-public', { resources: 'large' })).toContain('faas-memory');
  });

  it.each(['web', 'api', 'stream', 'datastore'])('A process that is always on (%s) is no function', (workload) => {
    expect(ruledOut({ duration: 'hours', workload })).toContain('faas-public');
  });

  it.each(['batch', 'event'])('A long %s job is possible on some functions and says on which', (workload) => {
    expect(ruledOut({ duration: 'hours', workload })).not.toContain('faas-public');
    expect(warnings('faas-public', { duration: 'hours', workload })).toContain('faas-long-runs');
  });

  it('A long job in containers that may not be rewritten is no function', () => {
    const job = { duration: 'hours', workload: 'batch', assets: 'containerised' };
    expect(ruledOut({ ...job, rewrite: 'none' })).toContain('faas-public');
    expect(ruledOut({ ...job, rewrite: 'some' })).not.toContain('faas-public');
  });

  it('Functions open no sockets; services and PaaS say which of their products do', () => {
    expect(ruledOut({ protocol: 'tcp-udp' }).toSorted()).toEqual(['faas-oss', 'faas-public']);
    expect(warnings('serverless-containers', { protocol: 'tcp-udp' })).toContain('sockets-serverless');
    expect(warnings('paas-proprietary', { protocol: 'tcp-udp' })).toContain('sockets-paas');
    expect(warnings('paas-oss', { protocol: 'tcp-udp' })).toContain('sockets-open-paas');
  });
});

describe('Places', () => {
  it.each(['on-premises', 'edge'])('Services of a region are not advised %s', (location) => {
    expect(ruledOut({ location })).toEqual(expect.arrayContaining(services));
  });

  it('Services without machines are not advised on rented machines, and a managed cluster asks for the hoster', () => {
    expect(ruledOut({ location: 'hosted' }).toSorted()).toEqual(services.toSorted());
    expect(warnings('k8s-managed', { location: 'hosted' })).toContain('managed-cluster-at-a-hoster');
  });

  it('Partly in the cloud, nothing is ruled out, and what is bound to the cloud speaks of the line', () => {
    expect(ruledOut({ location: 'hybrid' })).toEqual([]);
    for (const alternative of services) expect(warnings(alternative, { location: 'hybrid' })).toContain('hybrid-line');
  });

  it('Behind an air gap a managed cluster is left to those with a platform team', () => {
    expect(ruledOut({ isolation: 'air-gapped', operators: 'team' })).toContain('k8s-managed');
    const answers = { isolation: 'air-gapped', operators: 'platform-team' };
    expect(ruledOut(answers)).not.toContain('k8s-managed');
    expect(warnings('k8s-managed', answers)).toContain('managed-behind-air-gap');
  });
});

describe('Who installs it', () => {
  it('Customers are not sent a vendor’s PaaS or functions', () => {
    expect(ruledOut({ installation: 'customers' }).toSorted()).toEqual(['faas-public', 'paas-proprietary']);
    expect(warnings('serverless-containers', { installation: 'customers' })).toContain('only-at-that-provider');
  });

  it('Devices and sites run no service of a region', () => {
    expect(ruledOut({ installation: 'fleet' }).toSorted()).toEqual(services.toSorted());
  });
});

describe('A database on the same machine', () => {
  it.each(['session', 'stateful'])('is no file inside functions where the state is %s', (state) => {
    expect(ruledOut({ dependencies: 'local-database', state })).toEqual(expect.arrayContaining(['faas-public', 'faas-oss']));
  });

  it('that can be moved out is a warning only', () => {
    const answers = { dependencies: 'local-database', state: 'external' };
    expect(ruledOut(answers)).toEqual([]);
    for (const alternative of services) expect(warnings(alternative, answers)).toContain('database-moves-out');
  });
});

describe('Warnings where they apply', () => {
  it.each([
    ['ingress-nginx-retired', 'k8s-managed', { 'platform-in-place': 'kubernetes', workload: 'datastore', protocol: 'tcp-udp' }],
    ['fargate-does-not-wake', 'serverless-containers', { traffic: 'mostly-idle', workload: 'batch' }],
    ['closing-products', 'paas-proprietary', { location: 'public-cloud', assets: 'legacy' }],
    ['images-to-learn', 'compose', { 'container-skill': 'none', assets: 'legacy' }],
    ['small-load-on-cluster', 'k8s-self', { volume: 'low', components: 'few', location: 'edge' }],
  ] as const)('%s says nothing where it does not apply', (id, alternative, answers) => {
    expect(warnings(alternative, answers)).not.toContain(id);
  });

  it.each([
    ['survive-a-site', 'serverless-containers', { resilience: 'region' }],
    ['websocket-serverless', 'serverless-containers', { protocol: 'websocket' }],
    ['consumers-scale-by-queue', 'serverless-containers', { workload: 'stream' }],
    ['gpu-serverless', 'serverless-containers', { resources: 'gpu' }],
    ['burst-on-paas', 'paas-proprietary', { traffic: 'bursty' }],
    ['scale-out-before-database', 'k8s-managed', { traffic: 'predictable-peaks', dependencies: 'rdbms' }],
    ['air-gap-supply', 'k8s-self', { isolation: 'air-gapped' }],
    ['no-gap-on-a-host', 'compose', { delivery: 'no-downtime' }],
    ['previews-by-hand', 'k8s-managed', { delivery: 'previews' }],
    ['provider-on-the-list', 'faas-public', { residency: 'listed' }],
    ['vendor-regions', 'paas-proprietary', { residency: 'country' }],
    ['gpu-of-your-own', 'compose', { resources: 'gpu' }],
    ['edge-fleets', 'compose', { location: 'edge' }],
    ['regulated-services', 'k8s-managed', { isolation: 'regulated' }],
    ['store-without-operators', 'k8s-managed', { state: 'stateful', operators: 'none' }],
    ['privileged-on-managed-nodes', 'k8s-managed', { customisation: 'kernel' }],
  ] as const)('%s is said about %s', (id, alternative, answers) => {
    expect(warnings(alternative, answers)).toContain(id);
  });
});
