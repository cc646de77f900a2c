/** Leaflet's default renderer. */
import { startLeaflet } from './leaflet.ts';

startLeaflet(false);
