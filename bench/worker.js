// The worker in which one work is measured: every work has a fresh one, so that no contestant finds code that another work
// has made slow.

import { kernelDuel } from "./kernel_duel.js";
import { frame, race } from "./pace.js";
import { surfaceDuel } from "./surface_duel.js";
import { trainingDuel } from "./training_duel.js";

const MEASURES = { kernels: kernelDuel, training: trainingDuel, surface: surfaceDuel, race, frame };

addEventListener("message", async ({ data: { measure, options } }) => {
  try {
    importScripts("bench.js");
    await wasm_bindgen({ module_or_path: "bench_bg.wasm" });
    const tell = (text) => postMessage({ tell: text });
    postMessage({ result: await MEASURES[measure](globalThis.engine, options, tell) });
  } catch (error) {
    postMessage({ failed: `${measure}: ${error.stack ?? error}` });
  }
});
