/** Leaflet's documentation of `preferCanvas`: "Whether Paths should be rendered on a Canvas renderer", for many of them. */
import { startLeaflet } from './leaflet.ts';

startLeaflet(true);
