// Cities, the largest first: name, other spelling, country, region, time zone.
export function cities(all) {
  const known = all.filter((city) => city.timezone && /^[A-Z]{2}$/.test(city.iso2));
  known.sort((a, b) => b.pop - a.pop || a.city.localeCompare(b.city, 'en'));
  const rows = known.map((city) => {
    const other = city.city_ascii === city.city ? '' : city.city_ascii;
    return [city.city, other, city.iso2, city.province ?? '', city.timezone].map(clean).join('\t');
  });
  return [...new Set(rows)].join('\n') + '\n';
}

function clean(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
