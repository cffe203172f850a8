// ConvNetJS: layers of volumes, one sample after the other, an update per batch.

import convnetjs from "convnetjs";

export function convnet({ sizes, activation, output, batch, rate, samples, weights, biases }) {
  const hidden = sizes.slice(1, -1).map((num_neurons) => ({ type: "fc", num_neurons, activation }));
  const last = output === "softmax"
    ? { type: "softmax", num_classes: sizes.at(-1) }
    : { type: "regression", num_neurons: sizes.at(-1) };
  const network = new convnetjs.Net();
  network.makeLayers([{ type: "input", out_sx: 1, out_sy: 1, out_depth: sizes[0] }, ...hidden, last]);
  network.layers.filter((layer) => layer.layer_type === "fc").forEach((layer, l) => {
    layer.filters.forEach((filter, unit) => {
      for (let i = 0; i < sizes[l]; i++) filter.w[i] = weights[l][unit * sizes[l] + i];
      layer.biases.w[unit] = biases[l][unit];
    });
  });
  // Its squared error is halved.
  const learning_rate = output === "softmax" ? rate : 2 * rate;
  const trainer = new convnetjs.SGDTrainer(
    network, { method: "sgd", learning_rate, momentum: 0, l2_decay: 0, batch_size: batch });
  const volumes = samples.rows.map((row) => new convnetjs.Vol(Array.from(row)));
  const targets = Array.from(samples.labels, (label) => output === "softmax" ? label : [label]);
  return {
    name: "ConvNetJS",
    // Where a batch is left over at the end of an epoch, it goes on in the next one.
    proof: samples.rows.length % batch === 0 ? "same loss" : "learns",
    epoch(order) {
      for (let at = 0; at < order.length; at++) trainer.train(volumes[order[at]], targets[order[at]]);
    },
    answer(row) {
      const { w } = network.forward(new convnetjs.Vol(Array.from(row)));
      return output === "softmax" ? Array.from(w, Math.log) : [w[0]];
    },
    /// The answers at all places, with the volumes made beforehand.
    surface(places) {
      const volumes = places.map((place) => new convnetjs.Vol(Array.from(place)));
      const answers = new Float32Array(places.length);
      return () => {
        for (let at = 0; at < volumes.length; at++) answers[at] = network.forward(volumes[at]).w[0];
        return answers;
      };
    },
  };
}
