import { phrasings } from '../testing/phrasings.ts';
