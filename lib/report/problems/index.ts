export { describeBusy, describeLinkProblem, describeParameter, type ProblemText } from './addresses';
export { describeQueryProblem } from './answers';
export { describeLimitProblem } from './limits';
