import { loadCatalogue } from '../../lib/content';
import { NO_PRIORITIES } from '../../lib/model/answers';
import { encodeLink } from '../../lib/share';
import { exampleCode, exampleIds } from './site';

export const contentVersion = loadCatalogue().version;
const codeOf = (answers: Record<string, string>): string => encodeLink({ contentVersion, answers, priorities: NO_PRIORITIES });
/** A title of forty characters in each language. */
export const TITLES = {
  en: 'Order management, nightly reconciliation',
  ja: '受注管理システム夜間バッチおよび突合処理の基盤更改に関する検討（第二回、全社向け）',
} as const;
/** Of 110 random links those that need the tallest frames: four platforms excluded, long names ahead, chances close to each other. */
const TALLEST = ['206R10020RR4G00009940000R0000000KBA9', '20600071CGRC0G200104000011800000QBA5'];
export const CODES = [...exampleIds().map(exampleCode), codeOf({}), codeOf({ isolation: 'air-gapped', operators: 'none' }), ...TALLEST];
/** The one that most tests look at. */
export const CODE = exampleCode('nightly-etl');
