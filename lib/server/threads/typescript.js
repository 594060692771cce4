// The files of threads are TypeScript, which this teaches a thread to read.
import { register } from 'tsx/esm/api';

register();
