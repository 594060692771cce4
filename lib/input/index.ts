export { FILE_SIZE, INPUT_LIMITS, type InputFault, type SizeLimits } from './fault';
export { parseExport, type ExportRequest } from './export-request';
export { HOUSE_SIZE, parseHouse, type ParsedHouse } from './house';
export { PLAN_RANGES, type PlanWish } from './portfolio';
export { parseFiles, parseRequest, type GivenFile } from './request';
export { parseWorkloads, type ParsedWorkloads, type Workload } from './workloads';
