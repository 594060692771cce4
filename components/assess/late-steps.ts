export { CheckStep } from './check-step';
export { PrioritiesStep } from './priorities-step';
