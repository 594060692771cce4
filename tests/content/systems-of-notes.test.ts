import { describe, expect, it } from 'vitest';
import { catalogue } from '../support/catalogue';
import { loadSystems } from '@/lib/content';
import { LOCALES } from '@/lib/locale';
import { describeSystems } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';

/** Every system that the two design notes name, the ended ones too: none of these may go missing. */
const NAMED = [
  'aci',
  'aks',
  'argo-cd',
  'aws-lambda',
  'azure-container-service',
  'azure-functions',
  'azure-monitor',
  'centos',
  'chaos-monkey',
  'cloud-foundry',
  'cloudwatch',
  'cncf-conformance',
  'cncf-landscape',
  'cncf-serverless-whitepaper',
  'containerd',
  'dcos',
  'deis-v1',
  'deis-workflow',
  'docker-compose',
  'docker-desktop',
  'docker-engine',
  'docker-hub',
  'docker-swarm',
  'docker-swarm-classic',
  'dynamodb',
  'ec2',
  'eks',
  'eksctl',
  'elasticsearch',
  'elb',
  'envoy',
  'etcd',
  'fargate',
  'flannel',
  'fluentd',
  'gke',
  'grafana',
  'helm',
  'heroku',
  'influxdb',
  'ingress-nginx',
  'istio',
  'jaeger',
  'jenkins',
  'k3s',
  'kayenta',
  'keepalived',
  'kibana',
  'kubeadm',
  'kubectl',
  'kubernetes',
  'kubernetes-dashboard',
  'libmachine',
  'logstash',
  'mesos',
  'metrics-server',
  'microk8s',
  'minikube',
  'nginx',
  'open-service-broker-api',
  'open-service-broker-azure',
  'openshift',
  'openstack',
  'openwhisk',
  'operators',
  'percona',
  'prometheus',
  'rancher',
  'rancheros',
  'riff',
  'serverspec',
  'service-catalog',
  'spinnaker',
  'sqlite',
  'tanzu',
  'traefik',
  'travis-ci',
  'twelve-factor',
  'virtual-kubelet',
  'virtualbox',
  'weave-net',
  'zookeeper',
];

describe.each(LOCALES)('the systems of the design notes in %s', (locale) => {
  const rows = describeSystems(new Reader(catalogue, locale), loadSystems()).flatMap(({ systems }) => systems);

  it('each have their row', () => {
    const ids = rows.map(({ id }) => id);
    expect(NAMED.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('each say what they are, how they stand today, and where that was read or that it was not', () => {
    for (const { id, what, state, sources, reserve } of rows.filter((row) => NAMED.includes(row.id))) {
      expect([what, state], id).not.toContain('');
      expect(sources.length > 0 || reserve !== null, id).toBe(true);
    }
  });
});
