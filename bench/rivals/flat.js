// A careful trainer in plain JavaScript: flat typed arrays, one sample after the other, nothing allocated in a step, every
// function called with one kind of arguments. What a good programmer writes who has no SIMD.

/// The source of a trainer is a function that closes over nothing, so that it can be compiled anew for every contestant:
/// then none is slowed down by what another was called with.
function flatTrainer(Arrays, { sizes, activation, output, batch, rate }) {
  const layers = sizes.length - 1;
  const softmax = output === "softmax";
  const tanh = activation === "tanh";
  const weights = [], biases = [], weightGradients = [], biasGradients = [], values = [], slopes = [], deltas = [];
  for (let l = 0; l < layers; l++) {
    const [from, to] = [sizes[l], sizes[l + 1]];
    weights.push(new Arrays(from * to));
    weightGradients.push(new Arrays(from * to));
    biases.push(new Arrays(to));
    biasGradients.push(new Arrays(to));
    values.push(new Arrays(to));
    slopes.push(new Arrays(to));
    deltas.push(new Arrays(to));
  }

  /// Four units at a time: their sums do not wait for each other.
  function dense(input, weight, bias, out) {
    const from = input.length, to = out.length;
    let unit = 0, a = 0;
    for (; unit + 3 < to; unit += 4) {
      let b = a + from, c = b + from, d = c + from;
      let first = bias[unit], second = bias[unit + 1], third = bias[unit + 2], fourth = bias[unit + 3];
      for (let i = 0; i < from; i++) {
        const x = input[i];
        first += weight[a++] * x;
        second += weight[b++] * x;
        third += weight[c++] * x;
        fourth += weight[d++] * x;
      }
      out[unit] = first;
      out[unit + 1] = second;
      out[unit + 2] = third;
      out[unit + 3] = fourth;
      a = d;
    }
    for (; unit < to; unit++) {
      let sum = bias[unit];
      for (let i = 0; i < from; i++) sum += weight[a++] * input[i];
      out[unit] = sum;
    }
  }

  function activate(value, slope) {
    const n = value.length;
    if (tanh) {
      for (let i = 0; i < n; i++) {
        const f = Math.tanh(value[i]);
        value[i] = f;
        slope[i] = 1 - f * f;
      }
      return;
    }
    for (let i = 0; i < n; i++) {
      const z = value[i];
      value[i] = z > 0 ? z : 0;
      slope[i] = z > 0 ? 1 : 0;
    }
  }

  function forward(input) {
    for (let l = 0; l < layers; l++) {
      dense(l === 0 ? input : values[l - 1], weights[l], biases[l], values[l]);
      if (l + 1 < layers) activate(values[l], slopes[l]);
    }
    return values[layers - 1];
  }

  /// The derivative of the loss by each logit: of the squared error, or of the cross-entropy behind a softmax.
  function lossDelta(logits, target, delta) {
    if (!softmax) {
      delta[0] = 2 * (logits[0] - target);
      return;
    }
    const n = logits.length;
    let largest = logits[0], sum = 0;
    for (let i = 1; i < n; i++) if (logits[i] > largest) largest = logits[i];
    for (let i = 0; i < n; i++) sum += delta[i] = Math.exp(logits[i] - largest);
    for (let i = 0; i < n; i++) delta[i] /= sum;
    delta[target] -= 1;
  }

  function gradient(input, delta, weightGradient, biasGradient) {
    const from = input.length, to = delta.length;
    for (let unit = 0, at = 0; unit < to; unit++) {
      const d = delta[unit];
      biasGradient[unit] += d;
      for (let i = 0; i < from; i++, at++) weightGradient[at] += d * input[i];
    }
  }

  /// The gradient and, in the same pass, the derivative by the layer below.
  function pullBack(input, delta, weightGradient, biasGradient, weight, slope, below) {
    const from = input.length, to = delta.length;
    for (let i = 0; i < from; i++) below[i] = 0;
    for (let unit = 0, at = 0; unit < to; unit++) {
      const d = delta[unit];
      biasGradient[unit] += d;
      for (let i = 0; i < from; i++, at++) {
        weightGradient[at] += d * input[i];
        below[i] += d * weight[at];
      }
    }
    for (let i = 0; i < from; i++) below[i] *= slope[i];
  }

  function backward(input, target) {
    lossDelta(values[layers - 1], target, deltas[layers - 1]);
    for (let l = layers - 1; l > 0; l--) {
      pullBack(values[l - 1], deltas[l], weightGradients[l], biasGradients[l], weights[l], slopes[l - 1], deltas[l - 1]);
    }
    gradient(input, deltas[0], weightGradients[0], biasGradients[0]);
  }

  /// Follows a gradient and clears it.
  function descend(numbers, gradients, scale) {
    for (let i = 0; i < numbers.length; i++) {
      numbers[i] -= scale * gradients[i];
      gradients[i] = 0;
    }
  }

  /// Learns from the samples in this order. `inputs[sample]` is an array of its own.
  function epoch(inputs, targets, order) {
    for (let start = 0; start < order.length; start += batch) {
      const end = Math.min(start + batch, order.length);
      for (let at = start; at < end; at++) {
        const input = inputs[order[at]];
        forward(input);
        backward(input, targets[order[at]]);
      }
      const scale = rate / (end - start);
      for (let l = 0; l < layers; l++) {
        descend(weights[l], weightGradients[l], scale);
        descend(biases[l], biasGradients[l], scale);
      }
    }
  }
  return { weights, biases, forward, epoch };
}

/// A trainer whose code no other one shares.
export function freshTrainer(Arrays, network) {
  const source = `return ${flatTrainer} // ${Arrays.name} ${Math.random()}`;
  return new Function(source)()(Arrays, network);
}

/// The trainer on one type of array, as a contestant.
export function flat(Arrays, { samples, weights, biases, ...network }) {
  const trainer = freshTrainer(Arrays, network);
  trainer.weights.forEach((it, l) => it.set(weights[l]));
  trainer.biases.forEach((it, l) => it.set(biases[l]));
  const inputs = samples.rows.map((row) => Arrays.from(row));
  return {
    name: `flat ${Arrays === Float32Array ? "f32" : "f64"}`,
    proof: "same loss",
    epoch: (order) => trainer.epoch(inputs, samples.labels, order),
    answer: (row) => Array.from(trainer.forward(Arrays.from(row))),
    surface(places) {
      const answers = new Float32Array(places.length);
      const rows = places.map((place) => Arrays.from(place));
      return () => {
        for (let at = 0; at < rows.length; at++) answers[at] = trainer.forward(rows[at])[0];
        return answers;
      };
    },
  };
}
