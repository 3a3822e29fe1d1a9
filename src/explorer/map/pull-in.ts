type Place = { readonly x: number; readonly y: number };

/**
 * Draws strays nearer: a paper that nothing ties to the rest may lie so far out that all others would become one small
 * heap. Within the usual distance nothing moves; beyond it distance grows by its logarithm, so order and direction stay.
 */
export function pullIn(places: readonly Place[]): (place: Place) => Place {
  if (places.length < 8) return (place) => place;
  const middle = { x: median(places.map(({ x }) => x)), y: median(places.map(({ y }) => y)) };
  const distances = places.map((place) => distance(place, middle)).sort((a, b) => a - b);
  const usual = (distances[Math.floor(distances.length * 0.9)] ?? 0) * 1.1;
  return (place) => {
    const far = distance(place, middle);
    if (usual === 0 || far <= usual) return place;
    const share = (usual * (1 + 0.3 * Math.log(far / usual))) / far;
    return {
      x: middle.x + (place.x - middle.x) * share,
      y: middle.y + (place.y - middle.y) * share,
    };
  };
}

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
