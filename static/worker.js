// Starts the trainer. The build appends this to the trainer's glue code, and the WebAssembly module lies beside the
// script under the same name. Messages that arrive before the module listens are kept for it.
(() => {
  const framed = typeof document !== 'undefined';
  const script = framed ? document.currentScript.src : location.href;
  // In a frame (see boot.js) the page is the parent; the trainer speaks to it as a worker does.
  if (framed) {
    globalThis.postMessage = (data, transfer) => parent.postMessage(data, '*', transfer);
    addEventListener('error', ({ message }) => postMessage({ lost: message }));
  }

  const early = [];
  const keep = (event) => early.push(event.data);
  addEventListener('message', keep);
  wasm_bindgen({ module_or_path: script.replace(/\.js$/, '_bg.wasm') })
    .then(() => {
      removeEventListener('message', keep);
      for (const data of early) dispatchEvent(new MessageEvent('message', { data }));
    })
    // An error thrown from a fresh task reaches the page's `error` event; a rejected promise would not.
    .catch((error) => setTimeout(() => { throw error; }));
})();
