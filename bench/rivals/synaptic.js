// synaptic: a graph of neurons, compiled into one function by the library itself. It learns after every sample, so it is
// given the batch's share of the rate.

import { Layer, Network, Neuron } from "synaptic";

export function synaptic({ sizes, activation, batch, rate, samples, weights, biases }) {
  const layers = sizes.map((size) => new Layer(size));
  for (let l = 1; l < layers.length; l++) layers[l - 1].project(layers[l], Layer.connectionType.ALL_TO_ALL);
  const network = new Network({ input: layers[0], hidden: layers.slice(1, -1), output: layers.at(-1) });
  layers.slice(1).forEach((layer, l) => {
    const squash = l + 2 < layers.length ? Neuron.squash[activation.toUpperCase()] : Neuron.squash.IDENTITY;
    layer.set({ squash });
    layer.list.forEach((neuron, unit) => {
      neuron.bias = biases[l][unit];
      Object.values(neuron.connections.inputs).forEach((link) => {
        const input = layers[l].list.indexOf(link.from);
        link.weight = weights[l][unit * sizes[l] + input];
      });
    });
  });
  const inputs = samples.rows.map((row) => Array.from(row));
  const targets = Array.from(samples.labels, (label) => [label]);
  // Its error is half the derivative of the squared one.
  const share = 2 * rate / batch;
  return {
    name: "synaptic",
    proof: "learns",
    epoch(order) {
      for (let at = 0; at < order.length; at++) {
        network.activate(inputs[order[at]]);
        network.propagate(share, targets[order[at]]);
      }
    },
    answer: (row) => network.activate(Array.from(row)),
  };
}
