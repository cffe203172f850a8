// A network with its data, as the engine states it, for every contestant alike.

/// The rows of `[column][row]`, flat.
export function rowsOf(features, columns) {
  const n = features.length / columns;
  return Array.from({ length: n }, (_, row) =>
    Float32Array.from({ length: columns }, (_, column) => features[column * n + row]));
}

/// What a contestant is built from; `work` is an object of the engine.
export function problemOf(work) {
  const sizes = Array.from(work.sizes);
  return {
    sizes,
    activation: work.activation,
    output: work.output,
    batch: work.batch,
    rate: work.rate,
    weights: work.weights,
    biases: work.biases,
    samples: { rows: rowsOf(work.features, sizes[0]), labels: Uint8Array.from(work.labels) },
  };
}

/// The weights of all layers, and those of the first: a sample multiplies and adds as often on the way forward.
function weightsOf(sizes) {
  const layers = sizes.slice(1).map((size, layer) => size * sizes[layer]);
  return { all: layers.reduce((sum, it) => sum + it), first: layers[0] };
}

/// Multiply-adds of an answer.
export const answeringAdds = ({ sizes }) => weightsOf(sizes).all;

/// Multiply-adds of a sample in training: forward, back to all layers but the first, and in the gradient.
export function trainingAdds({ sizes }) {
  const { all, first } = weightsOf(sizes);
  return 3 * all - first;
}

/// The mean loss of a contestant's answers: squared error, or cross-entropy of a softmax.
export function lossOf({ samples, output }, answer) {
  const terms = samples.rows.map((row, at) => {
    const answers = answer(row);
    const label = samples.labels[at];
    if (output !== "softmax") return (answers[0] - label) ** 2;
    const largest = Math.max(...answers);
    return largest + Math.log(answers.reduce((sum, it) => sum + Math.exp(it - largest), 0)) - answers[label];
  });
  return terms.reduce((sum, it) => sum + it, 0) / terms.length;
}

/// A function that puts the samples into a new order each time, with a generator of little state.
export function shuffler(n) {
  const order = Uint32Array.from({ length: n }, (_, at) => at);
  let state = 1;
  return () => {
    for (let last = n - 1; last > 0; last--) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const other = (state >>> 0) % (last + 1);
      const kept = order[last];
      order[last] = order[other];
      order[other] = kept;
    }
    return order;
  };
}
