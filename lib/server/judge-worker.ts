import { answerJobs } from './threads/answer-jobs';
import { workOut } from './work-out';

answerJobs(workOut);
