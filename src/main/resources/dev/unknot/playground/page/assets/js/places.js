// Chooses a place on the map without a map: one of a few cities, or degrees.

import { ask } from './form.js';
import { openMenu } from './menu.js';

const CITIES = [
  ['London', 51.5074, -0.1278],
  ['Berlin', 52.52, 13.405],
  ['Madrid', 40.4168, -3.7038],
  ['Moscow', 55.7558, 37.6173],
  ['New York', 40.7128, -74.006],
  ['São Paulo', -23.5505, -46.6333],
  ['Tokyo', 35.6762, 139.6503],
  ['Sydney', -33.8688, 151.2093],
];

/** Opens a menu of places at a button; `send` is called with the chosen `{latitude, longitude}`. */
export function openPlaces(anchor, send) {
  openMenu(anchor, [
    ...CITIES.map(([label, latitude, longitude]) =>
      ({ label, sign: 'pin', act: () => send({ latitude, longitude }) })),
    null,
    { label: 'Elsewhere…', sign: 'edit', act: () => askPlace().then(place => place && send(place)) },
  ], 'Where are you?');
}

/** Asks for degrees in a dialog; answers `null` when it was closed. */
export async function askPlace() {
  const [, latitude, longitude] = CITIES[1];
  const where = await ask({
    title: 'Send a location', action: 'Send',
    fields: [
      { name: 'latitude', label: 'Latitude', type: 'number', value: latitude },
      { name: 'longitude', label: 'Longitude', type: 'number', value: longitude },
    ],
  });
  return where && { latitude: Number(where.latitude), longitude: Number(where.longitude) };
}
