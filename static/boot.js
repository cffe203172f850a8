// Runs before the first paint: sets language and theme, so that nothing flashes; then starts the WebAssembly module and
// says so on the page when that fails. It is a file because the site's policy forbids inline scripts.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.hash.split('?')[1]);

  // In a sandboxed frame there is no storage, and asking for it throws.
  const saved = (key) => {
    try {
      return localStorage.getItem(`activation-lab.${key}`);
    } catch {
      return null;
    }
  };

  const language = asked.get('lang') ?? saved('lang') ?? navigator.language;
  root.lang = /^zh/i.test(language) ? 'zh-CN' : 'en';
  const theme = asked.get('theme') ?? saved('theme');
  root.dataset.theme = ['light', 'dark', 'projector'].includes(theme) ? theme : 'auto';
  root.dataset.trainer = new URL('trainer.html', document.baseURI).href;
  root.dataset.worker = new URL(root.dataset.worker, document.baseURI).href;

  // In a sandboxed frame the site is foreign to itself, and the browser refuses to start a worker. A frame inside it may
  // run the same trainer, in time slices on this thread instead of beside it; to the app it is a Worker like any other.
  class FrameWorker extends EventTarget {
    #frame = document.createElement('iframe');
    #loaded = new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    #hear = ({ source, data }) => {
      if (source !== this.#frame.contentWindow) return;
      const event = data?.lost ? new ErrorEvent('error', { message: data.lost }) : new MessageEvent('message', { data });
      this[`on${event.type}`]?.(event);
      this.dispatchEvent(event);
    };

    constructor() {
      super();
      this.#frame.hidden = true;
      this.#frame.src = root.dataset.trainer;
      addEventListener('message', this.#hear);
      document.documentElement.append(this.#frame);
    }

    postMessage(data, transfer) {
      this.#loaded.then(() => this.#frame.contentWindow?.postMessage(data, '*', transfer));
    }

    terminate() {
      removeEventListener('message', this.#hear);
      this.#frame.remove();
    }
  }
  if (self.origin === 'null') globalThis.Worker = FrameWorker;

  // The shell holds both messages in both languages; the stylesheet shows the one named here.
  const fail = (reason, error) => {
    const shell = document.getElementById('shell');
    if (shell) shell.dataset.state = reason;
    if (error) console.error(error);
  };

  const start = async () => {
    if (typeof WebAssembly !== 'object') return fail('unsupported');
    if (typeof wasm_bindgen !== 'function') return fail('failed');
    const { wasm } = document.getElementById('app-script').dataset;
    try {
      await wasm_bindgen({ module_or_path: new URL(wasm, document.baseURI) });
    } catch (error) {
      fail('failed', error);
    }
  };

  // Deferred scripts, the module's glue code among them, have run by then.
  addEventListener('DOMContentLoaded', start);
})();
