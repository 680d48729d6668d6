// The atlas's events and holdings in Leaflet.timeline or Leaflet.TimeDimension, in the simplest form that each library offers.

const MS_PER_DAY = 86_400_000;
const query = new URLSearchParams(location.search);
const atlas = await (await fetch(query.get('bundle'))).json();

/** @param {number} day @returns {number} the last moment of its year, which is what a step of a year shows */
function endOfYear(day) {
  return Date.UTC(new Date(day * MS_PER_DAY).getUTCFullYear() + 1, 0, 1) - 1;
}

/** The instant that stands for each year of the atlas. */
const instants = [];
for (let at = endOfYear(atlas.first); instants.length === 0 || instants[instants.length - 1] < atlas.last * MS_PER_DAY; at = endOfYear(Math.ceil((at + 1) / MS_PER_DAY))) instants.push(at);

const faces = topojson.feature(atlas.topology, atlas.topology.objects.regions).features;
const holdings = atlas.holdings.map(({ region, holder, bounds }) => feature(faces[region].geometry, bounds[0] * MS_PER_DAY, (bounds[3] + 1) * MS_PER_DAY - 1, holder));
// An event counts in every year that it touches: it ends with the last of them.
const events = atlas.events.filter(({ at }) => at).map(({ at, bounds, victor }) =>
  feature({ type: 'Point', coordinates: at }, bounds[0] * MS_PER_DAY, endOfYear(bounds[3]), victor));
const features = { type: 'FeatureCollection', features: [...holdings, ...events] };

/** @param {GeoJSON.Geometry} geometry @param {number} start @param {number} end @param {string|null} holder */
function feature(geometry, start, end, holder) {
  return { type: 'Feature', geometry, properties: { start, end, times: [start, end], holder } };
}

const colours = new Map();
const options = {
  style: ({ properties: { holder } }) => ({ weight: 1, color: '#555', fillOpacity: 0.5, fillColor: colours.get(holder) ?? colours.set(holder, `hsl(${colours.size * 47} 50% 50%)`).get(holder) }),
  pointToLayer: (_, at) => L.circleMarker(at, { radius: 6 }),
};

/** No map at all: a slider, a date in words, and one mark that comes and goes. What a step costs here, it costs on every page. */
function least() {
  const slider = Object.assign(document.createElement('input'), { type: 'range', min: instants[0], max: instants[instants.length - 1], step: 1 });
  const date = document.createTextNode('');
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  mark.setAttribute('r', '6');
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  sheet.append(mark);
  document.body.replaceChildren(slider, date, sheet);
  document.head.append(Object.assign(document.createElement('style'), { textContent: 'circle { fill: none } .is-drawn { fill: red }' }));
  slider.addEventListener('input', () => {
    date.data = String(new Date(Number(slider.value)).getUTCFullYear());
    mark.classList.toggle('is-drawn');
  });
  return instant => {
    slider.value = String(instant);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

const isMap = query.get('map') !== 'least';
const map = isMap && L.map('map', { attributionControl: false, zoomSnap: 0.25, zoomAnimation: false }).fitBounds([[37.5, 49], [56, 97]]);

/** @type {Record<string, () => (instant: number) => void>} */
const start = {
  least,
  timeline() {
    const timeline = L.timeline(features, { ...options, getInterval: ({ properties }) => properties });
    const slider = L.timelineSliderControl({ start: instants[0], end: instants[instants.length - 1], enablePlayback: false, showTicks: false });
    slider.addTo(map);
    slider.addTimelines(timeline);
    timeline.addTo(map);
    const input = document.querySelector('.time-slider');
    return instant => {
      input.value = String(instant);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
  },
  timedimension() {
    // Its own cut by time is meant for the vertices of tracks and would cut the rings of a polygon; this test is cheaper than its own.
    const Spans = L.TimeDimension.Layer.GeoJson.extend({
      _getFeatureBetweenDates: (one, _, now) => (one.properties.start <= now && one.properties.end >= now ? one : null),
    });
    const timeDimension = new L.TimeDimension({ times: instants, currentTime: instants[0] });
    map.timeDimension = timeDimension;
    new Spans(L.geoJson(features, options), { updateTimeDimension: false }).addTo(map);
    return instant => timeDimension.setCurrentTime(instant);
  },
};
const show = start[query.get('map')]();

window.bench = {
  steps: instants.length,
  /** @param {number} i */
  step: i => show(instants[i]),
  /** What is drawn now. */
  drawn: () => document.querySelectorAll('.leaflet-overlay-pane path').length,
};
