import { configure } from '@testing-library/react';

// Generous: it is there to end what never comes true, not to time what does.
configure({ asyncUtilTimeout: 20_000 });
