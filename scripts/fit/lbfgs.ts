/** Value of a function at a point; writes its gradient there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** The point where a smooth convex function is least, looked for from `start` on, by limited-memory BFGS (Nocedal & Wright, Numerical Optimization, algorithm 7.5). */
export function minimize(objective: Objective, start: Float64Array): Float64Array {
  let point = start;
  let gradient = new Float64Array(start.length);
  let value = objective(point, gradient);
  const history: { readonly step: Float64Array; readonly change: Float64Array; readonly inverse: number }[] = [];
  for (let iteration = 0; iteration < MAXIMUM_ITERATIONS && norm(gradient) > TOLERANCE * Math.max(1, norm(point)); iteration++) {
    const direction = descentDirection(gradient, history);
    const slope = dot(direction, gradient);
    let length = iteration === 0 ? 1 / Math.max(1, norm(gradient)) : 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = Infinity;
    for (let halvings = 0; halvings < MAXIMUM_HALVINGS; halvings++, length /= 2) {
      next = point.map((at, index) => at + length * (direction[index] ?? 0));
      nextGradient = new Float64Array(start.length);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + SUFFICIENT_DECREASE * length * slope) break;
    }
    if (!(nextValue < value)) break;
    const step = difference(next, point);
    const change = difference(nextGradient, gradient);
    const curvature = dot(step, change);
    if (curvature > 0) {
      history.push({ step, change, inverse: 1 / curvature });
      if (history.length > MEMORY) history.shift();
    }
    point = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return point;
}

const MAXIMUM_ITERATIONS = 120;
const MAXIMUM_HALVINGS = 30;
const MEMORY = 10;
const TOLERANCE = 1e-3;
/** Armijo's constant, as usual. */
const SUFFICIENT_DECREASE = 1e-4;

function descentDirection(gradient: Float64Array, history: readonly { readonly step: Float64Array; readonly change: Float64Array; readonly inverse: number }[]): Float64Array {
  const direction = gradient.map((slope) => -slope);
  const alphas: number[] = [];
  for (const { step, change, inverse } of history.toReversed()) {
    const alpha = inverse * dot(step, direction);
    alphas.unshift(alpha);
    add(direction, change, -alpha);
  }
  const last = history.at(-1);
  if (last) {
    const scale = dot(last.step, last.change) / dot(last.change, last.change);
    for (let index = 0; index < direction.length; index++) direction[index] = (direction[index] ?? 0) * scale;
  }
  history.forEach(({ step, change, inverse }, index) => {
    const beta = inverse * dot(change, direction);
    add(direction, step, (alphas[index] ?? 0) - beta);
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + times * (what[index] ?? 0);
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value - (b[index] ?? 0));
}
