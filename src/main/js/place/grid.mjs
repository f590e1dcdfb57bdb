// The time zones of the world as a quadtree: a square of the map that lies in one zone is one leaf.
// Written in preorder: 0 for a square that is split into four (north-west, north-east, south-west,
// south-east), else the number of its zone, from 1; each as two bytes, the high one first.
import zlib from 'node:zlib';

const WIDTH = 4096; // cells around the world: 0.088 degrees, 10 km at the equator
const HEIGHT = WIDTH / 2;

export function grid(lookup) {
  const names = [];
  const numbers = new Map();
  const cells = new Uint16Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    const latitude = 90 - ((y + 0.5) * 180) / HEIGHT;
    for (let x = 0; x < WIDTH; x++) {
      const name = lookup(latitude, ((x + 0.5) * 360) / WIDTH - 180);
      if (!numbers.has(name)) {
        names.push(name);
        numbers.set(name, names.length);
      }
      cells[y * WIDTH + x] = numbers.get(name);
    }
  }
  return { names, tree: [...squares(cells)] };
}

/** The two square halves of the map, west and east. */
function* squares(cells) {
  yield* square(cells, 0, 0, HEIGHT);
  yield* square(cells, HEIGHT, 0, HEIGHT);
}

function* square(cells, x, y, size) {
  const zone = cells[y * WIDTH + x];
  if (size === 1 || uniform(cells, x, y, size, zone)) {
    yield zone;
    return;
  }
  yield 0;
  const half = size / 2;
  for (const [dx, dy] of [[0, 0], [half, 0], [0, half], [half, half]]) {
    yield* square(cells, x + dx, y + dy, half);
  }
}

function uniform(cells, x, y, size, zone) {
  for (let row = y; row < y + size; row++) {
    const from = row * WIDTH + x;
    for (let at = from; at < from + size; at++) {
      if (cells[at] !== zone) return false;
    }
  }
  return true;
}

/** Names one a line, an empty line, then the tree; all of it deflated. */
export function packed({ names, tree }) {
  const bytes = Buffer.alloc(tree.length * 2);
  tree.forEach((value, at) => bytes.writeUInt16BE(value, at * 2));
  return zlib.deflateSync(Buffer.concat([Buffer.from(names.join('\n') + '\n\n', 'ascii'), bytes]), { level: 9 });
}
