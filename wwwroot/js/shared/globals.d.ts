// The two libraries come as classic scripts; these are the names they leave behind.

import type * as Topojson from 'topojson-client';

declare global {
  const topojson: typeof Topojson;
}
