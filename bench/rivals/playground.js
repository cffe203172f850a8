// An engine of the design of TensorFlow Playground's, which is not on npm, written anew: an object for every unit and every
// link, one sample after the other, derivatives accumulated in the links and followed after each batch.

class Link {
  constructor(source, target, weight) {
    Object.assign(this, { source, target, weight, derivative: 0, total: 0, count: 0 });
  }
}

class Unit {
  constructor(bias, activation) {
    Object.assign(this, { bias, activation, inputs: [], outputs: [] });
    Object.assign(this, { sum: 0, value: 0, byValue: 0, bySum: 0, total: 0, count: 0 });
  }

  update() {
    this.sum = this.bias;
    for (let at = 0; at < this.inputs.length; at++) {
      const link = this.inputs[at];
      this.sum += link.weight * link.source.value;
    }
    this.value = this.activation.value(this.sum);
    return this.value;
  }
}

const ACTIVATIONS = {
  tanh: { value: (x) => Math.tanh(x), slope: (x) => { const f = Math.tanh(x); return 1 - f * f; } },
  relu: { value: (x) => Math.max(0, x), slope: (x) => x <= 0 ? 0 : 1 },
  identity: { value: (x) => x, slope: () => 1 },
};

function forward(layers, input) {
  layers[0].forEach((unit, at) => { unit.value = input[at]; });
  for (let l = 1; l < layers.length; l++) layers[l].forEach((unit) => unit.update());
  return layers.at(-1)[0].value;
}

function backward(layers, target) {
  const last = layers.at(-1)[0];
  last.byValue = 2 * (last.value - target);
  for (let l = layers.length - 1; l > 0; l--) {
    for (const unit of layers[l]) {
      unit.bySum = unit.byValue * unit.activation.slope(unit.sum);
      unit.total += unit.bySum;
      unit.count++;
    }
    for (const unit of layers[l]) {
      for (const link of unit.inputs) {
        link.derivative = unit.bySum * link.source.value;
        link.total += link.derivative;
        link.count++;
      }
    }
    if (l === 1) continue;
    for (const unit of layers[l - 1]) {
      unit.byValue = 0;
      for (const link of unit.outputs) unit.byValue += link.weight * link.target.bySum;
    }
  }
}

function follow(layers, rate) {
  for (let l = 1; l < layers.length; l++) {
    for (const unit of layers[l]) {
      unit.bias -= rate * unit.total / unit.count;
      unit.total = unit.count = 0;
      for (const link of unit.inputs) {
        link.weight -= rate / link.count * link.total;
        link.total = link.count = 0;
      }
    }
  }
}

export function playground({ sizes, activation, batch, rate, samples, weights, biases }) {
  const layers = sizes.map((size, l) => Array.from({ length: size }, (_, unit) => {
    const kind = l + 1 < sizes.length ? activation : "identity";
    return new Unit(l === 0 ? 0 : biases[l - 1][unit], ACTIVATIONS[kind]);
  }));
  for (let l = 1; l < layers.length; l++) {
    layers[l].forEach((target, unit) => layers[l - 1].forEach((source, at) => {
      const link = new Link(source, target, weights[l - 1][unit * sizes[l - 1] + at]);
      source.outputs.push(link);
      target.inputs.push(link);
    }));
  }
  return {
    name: "Playground’s design",
    proof: "same loss",
    epoch(order) {
      for (let at = 0; at < order.length; at++) {
        forward(layers, samples.rows[order[at]]);
        backward(layers, samples.labels[order[at]]);
        if ((at + 1) % batch === 0 || at + 1 === order.length) follow(layers, rate);
      }
    },
    answer: (row) => [forward(layers, row)],
    surface(places) {
      const answers = new Float32Array(places.length);
      return () => {
        for (let at = 0; at < places.length; at++) answers[at] = forward(layers, places[at]);
        return answers;
      };
    },
  };
}
