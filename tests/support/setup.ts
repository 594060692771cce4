import { setDevelopmentFreeze } from '@/lib/engine';

// A result that anything changes after the fact fails at once.
setDevelopmentFreeze(true);
