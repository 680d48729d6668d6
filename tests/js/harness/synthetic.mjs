// Development harness only: a synthetic bundle in the shape the server sends, for work without the .NET host.

import { dayNumber } from '../../../wwwroot/js/shared/days.js';

const WEST = 45, EAST = 105, SOUTH = 35, NORTH = 58, COLS = 12, ROWS = 5;

let seed = 7;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const d = (y, m = 1, day = 1) => dayNumber(y, m - 1, day);
const year = y => [d(y), d(y), d(y, 12, 31), d(y, 12, 31)];
const within = (a, b) => [d(a), d(b), d(a, 12, 31), d(b, 12, 31)];
const name = (en, kk = en, ru = en) => ({ en, kk, ru });

const HOLDERS_1635 = [ // rows from north to south
  'russia russia russia russia russia russia russia russia uriankhai uriankhai khalkha khalkha',
  'russia bashkirs bashkirs middle-juz middle-juz middle-juz middle-juz dzungar-khanate uriankhai khalkha khalkha khalkha',
  'kalmyk-khanate junior-juz junior-juz middle-juz middle-juz middle-juz dzungar-khanate dzungar-khanate dzungar-khanate khalkha khalkha khalkha',
  'kalmyk-khanate khiva karakalpaks middle-juz senior-juz senior-juz senior-juz dzungar-khanate dzungar-khanate not-told qing qing',
  'not-told khiva bukhara bukhara fergana east-turkestan east-turkestan east-turkestan east-turkestan not-told qing qing',
].map(row => row.split(' '));

const POLITIES = [
  ['kazakh-khanate', 'Kazakh Khanate', 'Қазақ хандығы', 'Казахское ханство'],
  ['senior-juz', 'Senior Juz', 'Ұлы жүз', 'Старший жуз'], ['middle-juz', 'Middle Juz', 'Орта жүз', 'Средний жуз'],
  ['junior-juz', 'Junior Juz', 'Кіші жүз', 'Младший жуз'],
  ['dzungar-khanate', 'Dzungar Khanate', 'Жоңғар хандығы', 'Джунгарское ханство'], ['qing', 'Qing Empire', 'Цин империясы', 'империя Цин'],
  ['russia', 'Russia', 'Ресей', 'Россия'], ['kalmyk-khanate', 'Kalmyk Khanate', 'Қалмақ хандығы', 'Калмыцкое ханство'],
  ['bashkirs', 'Bashkirs', 'Башқұрттар', 'башкиры'], ['bukhara', 'Bukhara', 'Бұхара', 'Бухара'], ['khiva', 'Khiva', 'Хиуа', 'Хива'],
  ['fergana', 'Fergana', 'Ферғана', 'Фергана'], ['karakalpaks', 'Karakalpaks', 'Қарақалпақтар', 'каракалпаки'],
  ['east-turkestan', 'East Turkestan', 'Шығыс Түркістан', 'Восточный Туркестан'], ['khalkha', 'Khalkha', 'Халха', 'Халха'],
  ['uriankhai', 'Uriankhai', 'Ұранқай', 'урянхайцы'], ['not-told', 'not told', 'айтылмаған', 'не сказано'],
];

const PLACES = [
  ['tashkent', 'Tashkent', 69.28, 41.31, 5, 1], ['sayram', 'Sayram', 69.77, 42.3, 5, 2], ['turkistan', 'Turkistan', 68.27, 43.3, 5, 1],
  ['taraz', 'Taraz', 71.37, 42.9, 5, 2], ['shymkent', 'Shymkent', 69.59, 42.32, 5, 3], ['orbulaq', 'Orbulaq', 79.5, 44.6, 60, 3],
  ['ayaguz', 'Ayaguz', 80.4, 47.9, 60, 3], ['bulantin', 'Bulantin', 67, 48.3, 80, 3], ['anyraqai', 'Ańyraqaı', 75.5, 43.9, 90, 3],
  ['samarkand', 'Samarkand', 66.97, 39.65, 5, 2], ['bukhara-city', 'Bukhara', 64.42, 39.77, 5, 1], ['khiva-city', 'Khiva', 60.36, 41.38, 5, 1],
  ['tobolsk', 'Tobolsk', 68.25, 58.2, 5, 2], ['orenburg', 'Orenburg', 55.1, 51.77, 5, 2], ['urga-dzungar', 'Urga', 81.3, 43.9, 80, 2],
  ['kashgar', 'Kashgar', 75.99, 39.47, 5, 2], ['ulytau', 'Ulytau', 66.9, 48.65, 40, 2], ['khujand', 'Khujand', 69.63, 40.28, 5, 2],
  ['beijing', 'Beijing', 116.4, 39.9, 5, 1], ['middle-juz-headquarters', 'Headquarters of the Middle Juz', 68, 50, 250, 4],
];

const EVENTS = [
  ['orbulaq-1643', 'battle', 1, 'Battle of Orbulaq', year(1643), 'orbulaq', ['kazakh-khanate', 'dzungar-khanate'], 'kazakh-khanate', 'stage-1'],
  ['jangir-battle-1635', 'battle', 2, 'Jangir taken prisoner', year(1635), null, ['kazakh-khanate', 'dzungar-khanate'], 'dzungar-khanate', 'stage-1'],
  ['jangir-battle-1652', 'battle', 2, 'Jangir falls', year(1652), null, ['kazakh-khanate', 'dzungar-khanate'], 'dzungar-khanate', 'stage-1'],
  ['galdan-invasion-1680', 'campaign', 1, 'Galdan Boshugtu invades', year(1680), 'sayram', ['dzungar-khanate', 'kazakh-khanate'], 'dzungar-khanate', 'stage-1'],
  ['capture-of-sayram-1683-1684', 'capture', 1, 'Sayram falls', within(1683, 1684), 'sayram', ['dzungar-khanate', 'kazakh-khanate'], 'dzungar-khanate', 'stage-1'],
  ['capture-of-tashkent-1683-1684', 'capture', 2, 'Tashkent falls', within(1683, 1684), 'tashkent', ['dzungar-khanate', 'kazakh-khanate'], 'dzungar-khanate', 'stage-1'],
  ['capture-of-taraz-1683-1684', 'capture', 2, 'Taraz falls', within(1683, 1684), 'taraz', ['dzungar-khanate', 'kazakh-khanate'], 'dzungar-khanate', 'stage-1'],
  ['karakum-kurultai-1710', 'council', 2, 'Kurultai in the Karakum', year(1710), null, ['kazakh-khanate'], null, 'stage-1'],
  ['ayaguz-1718', 'battle', 1, 'Battle of Ayaguz', year(1718), 'ayaguz', ['kazakh-khanate', 'dzungar-khanate'], 'dzungar-khanate', 'stage-1'],
  ['death-of-kangxi-1722', 'death', 3, 'Death of the Kangxi Emperor', year(1722), 'beijing', ['qing'], null, 'stage-2'],
  ['dzungar-qing-truce-1722', 'truce', 2, 'Dzungars and Qing make a truce', within(1722, 1723), 'beijing', ['qing', 'dzungar-khanate'], 'none', 'stage-2'],
  ['great-disaster-1723', 'disaster', 1, 'The Great Disaster', [d(1723, 3, 1), d(1723, 5, 31), d(1723, 12, 31), d(1725, 12, 31)], 'turkistan', ['kazakh-khanate', 'dzungar-khanate'], 'dzungar-khanate', 'stage-2'],
  ['capture-of-tashkent-1723', 'capture', 1, 'Tashkent falls to the Dzungars', year(1723), 'tashkent', ['dzungar-khanate', 'kazakh-khanate'], 'dzungar-khanate', 'stage-2'],
  ['capture-of-sayram-1723', 'capture', 2, 'Sayram falls to the Dzungars', year(1723), 'sayram', ['dzungar-khanate', 'kazakh-khanate'], 'dzungar-khanate', 'stage-2'],
  ['flight-of-the-senior-juz-1723', 'flight', 1, 'Flight of the Senior Juz', year(1723), null, ['senior-juz'], null, 'stage-2'],
  ['flight-of-the-middle-juz-1723', 'flight', 2, 'Flight of the Middle Juz', year(1723), null, ['middle-juz'], null, 'stage-2'],
  ['ordabasy-kurultai-1726', 'council', 1, 'Kurultai at Ordabasy', year(1726), 'shymkent', ['kazakh-khanate'], null, 'stage-3'],
  ['bulantin', 'battle', 1, 'Battle of Bulantin', [d(1726), d(1729), d(1726, 12, 31), d(1729, 12, 31)], 'bulantin', ['kazakh-khanate', 'dzungar-khanate'], 'kazakh-khanate', 'stage-3'],
  ['anyraqai-1729-1730', 'battle', 1, 'Battle of Ańyraqaı', within(1729, 1730), 'anyraqai', ['kazakh-khanate', 'dzungar-khanate'], 'kazakh-khanate', 'stage-3'],
  ['dzungar-invasion-1741', 'campaign', 1, 'Dzungar invasion', [d(1741, 2, 1), d(1741, 2, 28), d(1741, 6, 1), d(1741, 8, 31)], 'ulytau', ['dzungar-khanate', 'middle-juz'], 'dzungar-khanate', 'stage-4'],
  ['council-of-the-middle-juz-1741', 'council', 3, 'Council of the Middle Juz', [d(1741, 8, 1), d(1741, 8, 1), d(1741, 9, 30), d(1741, 9, 30)], 'middle-juz-headquarters', ['middle-juz'], null, 'stage-4'],
  ['lama-dorji-embassies-1752', 'embassy', 3, 'Lama Dorji sends envoys', year(1752), 'urga-dzungar', ['dzungar-khanate'], null, 'stage-4'],
  ['dzungar-raid-1752-09-09', 'raid', 2, 'Dzungar raid', [d(1752, 9, 20), d(1752, 9, 20), d(1752, 9, 20), d(1752, 9, 20)], 'ayaguz', ['dzungar-khanate'], 'dzungar-khanate', 'stage-4'],
  ['qing-campaign-1755', 'campaign', 1, 'Qing campaign', [d(1755, 2, 1), d(1755, 3, 31), d(1755, 6, 1), d(1755, 7, 31)], 'urga-dzungar', ['qing', 'dzungar-khanate'], 'qing', 'stage-4'],
  ['amursana-rising', 'rebellion', 1, "Amursana's rising", within(1755, 1756), 'urga-dzungar', ['dzungar-khanate', 'qing'], 'qing', 'aftermath'],
  ['qing-takes-xinjiang-1758', 'capture', 1, 'The Qing take Dzungaria', year(1758), 'urga-dzungar', ['qing', 'dzungar-khanate'], 'qing', 'aftermath'],
];

function grid() {
  const at = [];
  for (let r = 0; r <= ROWS; r++) {
    at.push([]);
    for (let c = 0; c <= COLS; c++) {
      const jitter = (inner, by) => (inner ? (random() - 0.5) * by : 0);
      at[r].push([WEST + (EAST - WEST) * c / COLS + jitter(c && c < COLS, 2.4), NORTH - (NORTH - SOUTH) * r / ROWS + jitter(r && r < ROWS, 2.2)]);
    }
  }
  return at;
}

function wobble(a, b, straight) {
  let line = [a, b];
  if (!straight) {
    for (let pass = 0; pass < 5; pass++) {
      line = line.flatMap((p, i) => {
        if (!i) return [p];
        const q = line[i - 1];
        const length = Math.hypot(p[0] - q[0], p[1] - q[1]);
        return [[(p[0] + q[0]) / 2 + (random() - 0.5) * length * 0.3, (p[1] + q[1]) / 2 + (random() - 0.5) * length * 0.24], p];
      });
    }
  }
  return line.map(p => p.map(v => Math.round(v * 1000) / 1000));
}

export function syntheticBundle() {
  const at = grid();
  const arcs = [];
  const frontiers = [];
  const id = (r, c) => (r < 0 || c < 0 || r >= ROWS || c >= COLS ? null : `region-${r}-${c}`);
  const kinds = ['river', 'ridge', 'steppe', 'fortified-line'];
  const certainties = ['firm', 'probable', 'guessed'];
  const across = [];
  const down = [];
  const add = (line, left, right) => {
    const n = arcs.push(line) - 1;
    const frame = !left || !right;
    frontiers.push({ type: 'LineString', arcs: [n], properties: { id: `line-${n}`, kind: frame ? 'frame' : kinds[n % 4], certainty: certainties[n % 3], left, right } });
    return n;
  };
  for (let r = 0; r <= ROWS; r++) {
    across.push([]);
    for (let c = 0; c < COLS; c++) across[r].push(add(wobble(at[r][c], at[r][c + 1], r === 0 || r === ROWS), id(r - 1, c), id(r, c)));
  }
  for (let r = 0; r < ROWS; r++) {
    down.push([]);
    for (let c = 0; c <= COLS; c++) down[r].push(add(wobble(at[r][c], at[r + 1][c], c === 0 || c === COLS), id(r, c), id(r, c - 1)));
  }
  const geometries = [];
  const regions = [];
  for (let r = 0; r < ROWS; r++) {
    for (let c = 0; c < COLS; c++) {
      geometries.push({ type: 'Polygon', id: id(r, c), arcs: [[across[r][c], down[r][c + 1], ~across[r + 1][c], ~down[r][c]]] });
      const corners = [at[r][c], at[r][c + 1], at[r + 1][c], at[r + 1][c + 1]];
      regions.push({ id: id(r, c), name: name(`Region ${r}/${c}`), at: [0, 1].map(k => corners.reduce((s, p) => s + p[k], 0) / 4), radiusKm: 150, areaKm2: 150000 - r * 10000 });
    }
  }
  const first = d(1635), last = d(1758, 12, 31);
  const holdings = [];
  const hold = (region, holder, from, to, { kind = 'held', doubt = 0, event = null } = {}) => holdings.push({
    region: regions.findIndex(x => x.id === region), holder, hold: kind, event, certainty: 'certain',
    bounds: [from, from + doubt, to, to + doubt] });
  const changes = {
    'region-3-4': [['dzungar-khanate', 1683], ['not-told', 1690], ['senior-juz', 1697], ['dzungar-khanate', 1723], ['senior-juz', 1755]],
    'region-3-5': [['dzungar-khanate', 1723], ['senior-juz', 1756]],
    'region-3-6': [['dzungar-khanate', 1700], ['senior-juz', 1756]],
    'region-2-5': [['dzungar-khanate', 1724], ['middle-juz', 1755]],
    'region-2-6': [['qing', 1757]], 'region-2-7': [['qing', 1757]], 'region-2-8': [['qing', 1756]], 'region-3-7': [['qing', 1757]], 'region-3-8': [['qing', 1755]],
    'region-1-7': [['middle-juz', 1756]], 'region-1-9': [['dzungar-khanate', 1688], ['qing', 1697]], 'region-1-3': [['russia', 1743]],
  };
  HOLDERS_1635.forEach((row, r) => row.forEach((start, c) => {
    let holder = start, from = first - 1;
    for (const [next, when] of changes[id(r, c)] ?? []) {
      hold(id(r, c), holder, from, d(when) - 1, { doubt: 400 });
      holder = next; from = d(when);
    }
    hold(id(r, c), holder, from, last + 1000, { doubt: from < first ? 0 : 400 });
  }));
  hold('region-4-4', 'dzungar-khanate', d(1723), d(1745), { kind: 'tributary' });
  hold('region-4-3', 'dzungar-khanate', d(1723), d(1730), { kind: 'tributary' });
  hold('region-4-5', 'dzungar-khanate', d(1680), d(1755), { kind: 'tributary' });
  hold('region-2-4', 'dzungar-khanate', d(1716), d(1723, 12, 31), { kind: 'reached' });
  hold('region-1-5', 'dzungar-khanate', d(1723), d(1741), { kind: 'raided' });
  hold('region-2-7', 'middle-juz', d(1755), last, { kind: 'pasture' });

  const places = PLACES.map(([pid, en, lon, lat, radiusKm, rank]) => ({ id: pid, kind: radiusKm > 20 ? 'battlefield' : 'city', name: name(en), at: [lon, lat], radiusKm, rank, area: radiusKm > 100 }));
  const events = EVENTS.map(([eid, kind, importance, title, bounds, place, sides, victor, stage], i) => {
    const at = places.find(p => p.id === place);
    const when = new Date(bounds[0] * 864e5).getUTCFullYear();
    return { id: eid, kind, stage, importance, title: name(title), date: name(String(when)), bounds, at: at?.at ?? [66 + (i % 5) * 3, 47 + (i % 3)], radiusKm: at?.radiusKm ?? 150, area: !at, place, sides, victor, certainty: 'certain', regions: kind === 'capture' ? ['region-3-4'] : [] };
  }).sort((a, b) => a.bounds[0] - b.bounds[0]);
  const routes = [
    ['route-1', 'flight', 'flight-of-the-senior-juz-1723', 'senior-juz', [[73, 43], [70, 41.6], [69.6, 40.3], [67, 39.7]], year(1723)],
    ['route-2', 'flight', 'flight-of-the-middle-juz-1723', 'middle-juz', [[70, 45], [66, 43], [65, 41]], year(1723)],
    ['route-3', 'campaign', 'great-disaster-1723', 'dzungar-khanate', [[82, 44.5], [76, 44], [72, 43], [69.3, 41.4]], year(1723)],
    ['route-4', 'campaign', 'qing-campaign-1755', 'qing', [[100, 44], [93, 44], [87, 44.5], [82, 43.9]], [d(1755, 2), d(1755, 3), d(1755, 7), d(1755, 7)]],
    ['route-5', 'campaign', 'dzungar-invasion-1741', 'dzungar-khanate', [[81, 45], [76, 48], [71, 49.5], [67, 48.8]], [d(1741, 2), d(1741, 3), d(1741, 7), d(1741, 8)]],
  ].map(([rid, kind, event, polity, points, bounds]) => ({ id: rid, kind, event, polity, name: name(rid), bounds, certainty: 'probable', points,
    days: points.map((_, i) => Math.round(bounds[0] + (bounds[3] - bounds[0]) * i / (points.length - 1))) }));
  const stages = [['stage-1', 'First stage', 1643, 1718], ['stage-2', 'Second stage', 1718, 1723], ['stage-3', 'Third stage', 1723, 1730], ['stage-4', 'Fourth stage', 1730, 1756]]
    .map(([sid, en, a, b]) => ({ id: sid, name: name(en), bounds: [d(a), d(a, 12, 31), d(b), d(b, 12, 31)] }));
  return { hash: 'synthetic', first, last, topology: { type: 'Topology', arcs, objects: { regions: { type: 'GeometryCollection', geometries }, frontiers: { type: 'GeometryCollection', geometries: frontiers } } },
    regions, polities: POLITIES.map(([pid, ...n]) => ({ id: pid, name: name(...n), parent: pid.endsWith('-juz') ? 'kazakh-khanate' : null })), holdings, events, places, routes, stages, reigns: [] };
}
