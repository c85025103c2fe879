import 'fake-indexeddb/auto';

import fc from 'fast-check';

// In CI the same cases every time; elsewhere new ones on every run. A failure prints its seed.
if (process.env.CI) fc.configureGlobal({ seed: 20261122 });
