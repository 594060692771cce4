export { CheckStep } from './check-step';
export { Notices } from './notices';
export { OutlookPanel } from './outlook-panel';
export { PrioritiesStep } from './priorities-step';
export { StartOver } from './start-over';
