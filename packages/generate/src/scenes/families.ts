import { abstract } from './abstract/abstract.ts';
import { city } from './city/city.ts';
import { mountainLake } from './mountain-lake.ts';
import type { SceneFamily, SceneFamilyName } from './scene-spec.ts';
import { seaBeach } from './sea-beach.ts';
import { sky } from './sky.ts';
import { space } from './space/space.ts';

/** The families that are built in: one line each. Loaded in each worker. */
export const FAMILIES: Partial<Record<SceneFamilyName, SceneFamily>> = {
  abstract,
  city,
  mountain_lake: mountainLake,
  sea_beach: seaBeach,
  sky,
  space,
};
