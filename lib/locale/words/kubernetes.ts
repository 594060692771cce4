import { defineWords } from '../words';

/** The ways of the design notes to set up Kubernetes, and their table of two distributions, against today. */
export const kubernetesWords = defineWords({
  en: {
    title: 'Kubernetes in the notes and today',
    lead: 'The design notes set up Kubernetes in {ways} ways and compare K3s with MicroK8s. Here is what has become of each way and of each cell.',
    ways: {
      label: 'Ways to set it up',
      title: '{n} ways to set up Kubernetes, then and today',
      notes: 'In the notes',
      today: 'Today',
      system: 'State and sources',
    },
    cells: {
      label: 'K3s and MicroK8s',
      title: 'K3s and MicroK8s, cell by cell',
      feature: 'Feature',
      caption: 'K3s and MicroK8s in the notes and today',
      notes: 'Notes: {said}',
    },
    compare: 'Products of self-run Kubernetes side by side',
  },
  ja: {
    title: 'ノートのKubernetesと現在',
    lead: '設計ノートは{ways}通りの方法でKubernetesを構築し、K3sとMicroK8sを比べました。それぞれの方法とセルが今どうなったかを示します。',
    ways: {
      label: '構築の方法',
      title: 'Kubernetesを構築する{n}通りの方法と、その現在の形',
      notes: 'ノートの記述',
      today: '現在',
      system: '状況と出典',
    },
    cells: {
      label: 'K3sとMicroK8s',
      title: 'K3sとMicroK8sの項目ごとの比較',
      feature: '項目',
      caption: 'ノートと現在のK3sとMicroK8s',
      notes: 'ノート：{said}',
    },
    compare: '自前運用のKubernetesの製品を並べて比べる',
  },
});
