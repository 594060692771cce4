import { setPriority } from 'node:os';
import { answerJobs } from '../threads/answer-jobs';
import { answerQuestion } from './answer-question';

// The thread that answers requests comes first where processors are few. On Linux this is the thread's own; elsewhere it would slow all.
if (process.platform === 'linux') setPriority(10);
answerJobs(answerQuestion);
