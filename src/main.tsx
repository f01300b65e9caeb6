import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './studio/theme/tokens.css';
import './studio/theme/base.css';
import './studio/theme/theme';
import './studio/theme/clinicAccent';
import { FailureBoundary } from './studio/failures/FailureBoundary';
import { Crash } from './studio/failures/StageFailures';
import { recordKeeper } from './studio/records/keeper';
import { Studio } from './studio/shell/Studio';

const host = document.getElementById('studio');
if (host === null) throw new Error('index.html has no element with the id "studio".');
recordKeeper.openLast();
createRoot(host).render(
  <StrictMode>
    <FailureBoundary fallback={<Crash />}>
      <Studio />
    </FailureBoundary>
  </StrictMode>,
);
