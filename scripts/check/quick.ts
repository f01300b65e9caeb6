import { conclude, format, inTurn, lint, types, unitTests } from './steps';

/**
 * The inner loop, `npm run check`: format, lint, types and every unit test that needs no built head, side by side.
 */
const startedAt = Date.now();
const results = await Promise.all([
  inTurn(format, lint, types),
  inTurn(unitTests('sources', 'components')),
]);
conclude(results.flat(), startedAt);
