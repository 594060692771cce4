import { defineWords } from '../words';

/** Who does what: layers and the NoOps capabilities on the page of a result. */
export const dutyWords = defineWords({
  en: {
    title: '{first} leaves {own} of {existing} layers to you alone',
    layers: 'Who runs and patches each layer',
    noops: 'How far it runs without operators',
    noopsText: 'The three capabilities of NoOps: how each is achieved, who acts, and what is left to people.',
    capability: 'Capability',
    capabilities: {
      'self-healing': { title: 'Self-healing', meaning: 'Repairs itself after a fault' },
      'in-flight-renewing': { title: 'In-flight renewal', meaning: 'Changes without stopping' },
      'adaptive-scale': { title: 'Adaptive scale', meaning: 'Resources follow the load' },
    },
    actors: { platform: 'The platform acts', shared: 'The platform acts as people set it up', people: 'People act' },
    left: 'Left to people: {text}',
  },
  ja: {
    title: '{first}で自分たちだけが担うのは{existing}層中{own}層',
    layers: '各層の運用と更新の担い手',
    noops: '運用担当者なしでどこまで動くか',
    noopsText: 'NoOpsの三つの能力について、実現の仕組み、動く主体、人に残る作業を示します。',
    capability: '能力',
    capabilities: {
      'self-healing': { title: '自己修復', meaning: '障害から自力で回復する' },
      'in-flight-renewing': { title: '無停止更新', meaning: '止めずに変更・保守する' },
      'adaptive-scale': { title: '適応スケール', meaning: '負荷に応じて資源が増減する' },
    },
    actors: { platform: 'プラットフォームが自動で行う', shared: '設定すればプラットフォームが行う', people: '人が行う' },
    left: '人に残る作業：{text}',
  },
});
