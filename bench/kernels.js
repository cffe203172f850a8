// Value and slope of every activation as a careful loop over `Math.*`: an exponential that both need is computed once, and
// nothing is allocated. This is what a batch kernel of ours has to be faster than.
//
// Each entry is the body of the loop: from `z`, and the parameters p0, p1 ..., it computes `f` and `d`.

// The normal distribution from the error function of Abramowitz and Stegun 7.1.26 (absolute error 1.5e-7): its
// exponential is the density's too, so that there is no cheaper GELU of that accuracy in Math.*.
const NORMAL = (z) => `
  const u = Math.abs(${z}) * Math.SQRT1_2, e = Math.exp(-u * u), t = 1 / (1 + 0.3275911 * u);
  const tail = 0.5 * e * t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const cdf = ${z} > 0 ? 1 - tail : tail, density = 0.3989422804014327 * e;`;

const gate = (steepness) => `
  const s = 1 / (1 + Math.exp(-${steepness} * z));
  f = z * s;
  d = s + ${steepness} * f * (1 - s);`;

const ramp = (end, slope) => `
  if (z <= -${end}) { f = 0; d = 0; } else if (z >= ${end}) { f = 1; d = 0; } else { f = (z + ${end}) * ${slope}; d = ${slope}; }`;

const leaky = (slope) => `if (z > 0) { f = z; d = 1; } else { f = ${slope} * z; d = ${slope}; }`;

const BODIES = {
  identity: "f = z; d = 1;",
  sigmoid: "f = 1 / (1 + Math.exp(-z)); d = f * (1 - f);",
  hard_sigmoid: ramp(3, 1 / 6),
  hard_sigmoid_legacy: ramp(2.5, 0.2),
  sparse_sigmoid: ramp(1, 0.5),
  tanh: "f = Math.tanh(z); d = 1 - f * f;",
  hard_tanh: "if (z <= p0) { f = p0; d = 0; } else if (z >= p1) { f = p1; d = 0; } else { f = z; d = 1; }",
  softsign: "const t = 1 / (1 + Math.abs(z)); f = z * t; d = t * t;",
  log_sigmoid: "const e = Math.exp(-Math.abs(z)); f = Math.min(z, 0) - Math.log1p(e); d = (z > 0 ? e : 1) / (1 + e);",
  relu: "if (z > 0) { f = z; d = 1; } else { f = 0; d = 0; }",
  relu6: "if (z <= 0) { f = 0; d = 0; } else if (z >= 6) { f = 6; d = 0; } else { f = z; d = 1; }",
  relu_keras: `if (z <= p2) { f = p0 * (z - p2); d = p0; } else if (z >= p1) { f = p1; d = 0; } else { f = z; d = 1; }`,
  threshold: "if (z > p0) { f = z; d = 1; } else { f = p1; d = 0; }",
  leaky_relu: leaky("p0"),
  prelu: leaky("p0"),
  rrelu: leaky("(0.5 * (p0 + p1))"),
  sparse_plus: `
    if (z <= -1) { f = 0; d = 0; } else if (z >= 1) { f = z; d = 1; } else { d = 0.5 * (z + 1); f = d * d; }`,
  elu: "if (z > 0) { f = z; d = 1; } else { f = p0 * Math.expm1(z); d = f + p0; }",
  celu: "if (z > 0) { f = z; d = 1; } else { const m = Math.expm1(z / p0); f = p0 * m; d = m + 1; }",
  selu: `
    if (z > 0) { f = 1.0507009873554805 * z; d = 1.0507009873554805; }
    else { f = 1.7580993408473768 * Math.expm1(z); d = f + 1.7580993408473768; }`,
  softplus: `
    const u = p0 * z;
    if (u > p1) { f = z; d = 1; }
    else { const e = Math.exp(-Math.abs(u)); f = (Math.max(u, 0) + Math.log1p(e)) / p0; d = (u > 0 ? 1 : e) / (1 + e); }`,
  squareplus: "const r = Math.sqrt(z * z + p0); f = 0.5 * (z + r); d = f / r;",
  exponential: "f = Math.exp(z); d = f;",
  silu: gate(1),
  swish: gate("p0"),
  hard_swish: `
    if (z <= -3) { f = 0; d = 0; } else if (z >= 3) { f = z; d = 1; }
    else { f = z * (z + 3) / 6; d = (2 * z + 3) / 6; }`,
  mish: `
    const e = Math.exp(z), t = Math.tanh(Math.log1p(e));
    f = z * t;
    d = t + z * (1 - t * t) * (1 / (1 + Math.exp(-z)));`,
  gelu: `${NORMAL("z")} f = z * cdf; d = cdf + z * density;`,
  gelu_tanh: `
    const q = z * z, t = Math.tanh(0.7978845608028654 * z * (1 + 0.044715 * q));
    f = 0.5 * z * (1 + t);
    d = 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * 0.7978845608028654 * (1 + 0.134145 * q);`,
  quick_gelu: gate(1.702),
  gelu_param: `const y = (z - p0) / p1;${NORMAL("y")} f = z * cdf; d = cdf + z / p1 * density;`,
  softshrink: "if (z > p0) { f = z - p0; d = 1; } else if (z < -p0) { f = z + p0; d = 1; } else { f = 0; d = 0; }",
  hardshrink: "if (Math.abs(z) > p0) { f = z; d = 1; } else { f = 0; d = 0; }",
  tanhshrink: "const t = Math.tanh(z); f = z - t; d = t * t;",
};

/// `loop(input, value, slope, n)` for a function of ours at these parameters. Every loop is compiled on its own, so that
/// none suffers from what another was called with.
export function kernelLoop({ id, args }) {
  const body = BODIES[id];
  if (!body) throw new Error(`no loop for ${id}`);
  const parameters = args.map((arg, place) => `const p${place} = ${arg};`).join(" ");
  return new Function("input", "value", "slope", "n", `
    ${parameters}
    for (let i = 0; i < n; i++) {
      const z = input[i];
      let f, d;
      ${body}
      value[i] = f;
      slope[i] = d;
    }`);
}
