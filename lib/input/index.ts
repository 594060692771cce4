export { FILE_SIZE, INPUT_LIMITS, type InputFault, type SizeLimits } from './fault';
export { parseWorkloads, type ParsedWorkloads, type Workload } from './workloads';
