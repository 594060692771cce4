export { INPUT_LIMITS, type InputFault } from './fault';
export { parseWorkloads, type ParsedWorkloads, type Workload } from './workloads';
