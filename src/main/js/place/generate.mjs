// npm ci && npm run generate: makes cities.tsv and zones.grid anew.
//
// The facts come from two packages: city-timezones (MIT; names, countries, regions and time zones of
// cities) and tz-lookup (CC0; which time zone a point of the map lies in, as of January 2019).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import cityTimezones from 'city-timezones';
import tzlookup from 'tz-lookup';
import { cities } from './cities.mjs';
import { grid, packed } from './grid.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node generate.mjs FOLDER');
  process.exit(2);
}
writeFileSync(join(folder, 'cities.tsv'), cities(cityTimezones.cityMapping));
const made = grid(tzlookup);
const bytes = packed(made);
writeFileSync(join(folder, 'zones.grid'), bytes);
console.log(`zones.grid: ${made.names.length} zones, ${made.tree.length} squares, ${bytes.length} bytes`);
