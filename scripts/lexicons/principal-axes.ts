/** The axes along which centred vectors vary, the widest first: eigenvectors of their covariance by Jacobi's rotations. */
export function principalAxes(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const matrix = covariance(vectors);
  const size = matrix.length;
  const axes = matrix.map((_, row) => matrix.map((__, column) => (row === column ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, axes, p, q);
  }
  const variance = (at: number): number => matrix[at]?.[at] ?? 0;
  return [...matrix.keys()]
    .toSorted((a, b) => variance(b) - variance(a))
    .map((at) => axes.map((row) => row[at] ?? 0));
}

/** Converges quadratically: for a hundred dimensions eight are plenty. */
const MOST_SWEEPS = 12;

type Matrix = number[][];

function covariance(vectors: readonly (readonly number[])[]): Matrix {
  const size = vectors[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const vector of vectors) {
    for (const [at, row] of matrix.entries()) {
      const own = vector[at] ?? 0;
      for (let other = 0; other < size; other++) row[other] = (row[other] ?? 0) + (own * (vector[other] ?? 0)) / vectors.length;
    }
  }
  return matrix;
}

/** Makes the entries at (p, q) and (q, p) zero by a rotation, and turns the axes with it. */
function rotate(matrix: Matrix, axes: Matrix, p: number, q: number): void {
  const entry = matrix[p]?.[q] ?? 0;
  if (entry === 0) return;
  const theta = ((matrix[q]?.[q] ?? 0) - (matrix[p]?.[p] ?? 0)) / (2 * entry);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const [rowP = [], rowQ = []] = [matrix[p], matrix[q]];
  for (let at = 0; at < rowP.length; at++) [rowP[at], rowQ[at]] = turned(rowP[at], rowQ[at], cosine, sine);
  for (const row of [...matrix, ...axes]) [row[p], row[q]] = turned(row[p], row[q], cosine, sine);
}

function turned(a = 0, b = 0, cosine: number, sine: number): [number, number] {
  return [cosine * a - sine * b, sine * a + cosine * b];
}
