// brain.js: arrays of arrays, and an update after every sample, for which it gets the batch's share of the rate. Its output
// unit has the activation of the hidden ones.

import NeuralNetwork from "brain.js/dist/neural-network.js";

const Network = NeuralNetwork.default ?? NeuralNetwork;

export function brain({ sizes, activation, batch, rate, samples, weights, biases }) {
  const network = new Network({ hiddenLayers: sizes.slice(1, -1), activation });
  const patterns = samples.rows.map((row, at) => ({ input: Array.from(row), output: [samples.labels[at]] }));
  network.verifyIsInitialized(patterns);
  network.updateTrainingOptions({ activation, learningRate: 2 * rate / batch });
  // Its check of options takes 0 for a mistake.
  network.trainOpts.momentum = 0;
  for (let l = 1; l < sizes.length; l++) {
    for (let unit = 0; unit < sizes[l]; unit++) {
      network.biases[l][unit] = biases[l - 1][unit];
      for (let i = 0; i < sizes[l - 1]; i++) {
        network.weights[l][unit][i] = weights[l - 1][unit * sizes[l - 1] + i];
      }
    }
  }
  return {
    name: "brain.js",
    proof: "learns",
    epoch(order) {
      for (let at = 0; at < order.length; at++) network.trainPattern(patterns[order[at]]);
    },
    answer: (row) => Array.from(network.runInput(Array.from(row))),
  };
}
