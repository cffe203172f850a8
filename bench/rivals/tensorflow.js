// TensorFlow.js on its WebAssembly backend, with SIMD: fused layers, and the optimiser called for each batch, without the
// bookkeeping of `model.fit`.

import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs";

/// Starts the backend, whose files lie beside the page.
export async function startTensorflow() {
  setWasmPaths("./");
  await tf.setBackend("wasm");
  await tf.ready();
  if (tf.getBackend() !== "wasm") throw new Error(`TensorFlow.js runs on ${tf.getBackend()}`);
}

export function tensorflow({ sizes, activation, output, batch, rate, samples, weights, biases }) {
  const layers = sizes.length - 1;
  const kernels = weights.map((it, l) =>
    tf.tidy(() => tf.variable(tf.tensor2d(it, [sizes[l + 1], sizes[l]]).transpose())));
  const offsets = biases.map((it) => tf.variable(tf.tensor1d(it)));
  const optimizer = tf.train.sgd(rate);
  const width = sizes[0];
  const inputs = new Float32Array(batch * width);
  const softmax = output === "softmax";

  function logits(a) {
    for (let l = 0; l < layers; l++) {
      const hidden = l + 1 < layers;
      const fused = hidden && activation === "relu" ? "relu" : "linear";
      a = tf.fused.matMul({ a, b: kernels[l], bias: offsets[l], activation: fused });
      if (hidden && activation === "tanh") a = tf.tanh(a);
    }
    return a;
  }

  function loss(x, order, start, end) {
    const labels = order.subarray(start, end);
    if (softmax) {
      const classes = tf.tensor1d(Int32Array.from(labels, (it) => samples.labels[it]), "int32");
      return tf.losses.softmaxCrossEntropy(tf.oneHot(classes, sizes[layers]), logits(x));
    }
    const targets = tf.tensor2d(Float32Array.from(labels, (it) => samples.labels[it]), [end - start, 1]);
    return tf.losses.meanSquaredError(targets, logits(x));
  }

  return {
    name: "TensorFlow.js",
    proof: "same loss",
    epoch(order) {
      for (let start = 0; start < order.length; start += batch) {
        const end = Math.min(start + batch, order.length);
        for (let at = start; at < end; at++) inputs.set(samples.rows[order[at]], (at - start) * width);
        tf.tidy(() => {
          const x = tf.tensor2d(inputs.slice(0, (end - start) * width), [end - start, width]);
          optimizer.minimize(() => loss(x, order, start, end), false);
        });
      }
    },
    answer: (row) => tf.tidy(() => Array.from(logits(tf.tensor2d(row, [1, width])).dataSync())),
    surface(places) {
      const flat = Float32Array.from(places.flatMap((place) => Array.from(place)));
      const x = tf.tensor2d(flat, [places.length, width]);
      return () => tf.tidy(() => logits(x).dataSync());
    },
  };
}
