export { FILE_SIZE, INPUT_LIMITS, type InputFault, type SizeLimits } from './fault';
export { HOUSE_SIZE, parseHouse, type ParsedHouse } from './house';
export { parseFiles, parseRequest, type GivenFile } from './request';
export { parseWorkloads, type ParsedWorkloads, type Workload } from './workloads';
