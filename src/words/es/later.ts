import type { later as english } from '../en/later';
import { client } from './client';
import { clinic } from './clinic';
import { compare } from './compare';
import { exporting } from './export';
import { help } from './help';
import { ink } from './ink';
import { library } from './library';
import { match } from './match';
import { notices } from './notices';
import { offline } from './offline';
import { plan } from './plan';
import { refusals } from './refusals';
import { screenCheck } from './screenCheck';
import { screening } from './screening';
import { share } from './share';
import { shortcuts } from './shortcuts';
import { steps } from './steps';
import { summary } from './summary';
import { tour } from './tour';

export const later: typeof english = {
  ...steps,
  client,
  clinic,
  compare,
  exporting,
  help,
  ink,
  library,
  match,
  notices,
  offline,
  plan,
  refusals,
  screenCheck,
  screening,
  share,
  shortcuts,
  summary,
  tour,
};
