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

  // What Explore alone cannot show: a formula of one's own, and the vector functions.
  const FURTHER = [
    'custom', 'softmax', 'log_softmax', 'softmin', 'logsumexp', 'sparsemax',
    'glu', 'reglu', 'geglu', 'swiglu', 'bilinear', 'maxout',
  ];

  const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));

  const fetchScript = (src) => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${src} could not be loaded`));
    document.head.append(script);
  });

  // A bundle's module lies beside its script under the same name.
  const load = async (name) => {
    const script = new URL(root.dataset[name], document.baseURI).href;
    const wasm = fetch(script.replace(/\.js$/, '_bg.wasm'));
    await Promise.all([fetchScript(script), wasm, parsed]);
    await self[`${name}_bundle`]({ module_or_path: wasm });
  };

  // Explore may ask for the rest of the app, which takes the page over when it starts.
  document.addEventListener('activation-lab:wanted', () => load('app').catch((error) => {
    console.error(error);
    document.dispatchEvent(new Event('activation-lab:lost'));
  }));

  if (typeof WebAssembly !== 'object') {
    parsed.then(() => fail('unsupported'));
  } else {
    // A visit that begins on Explore loads Explore alone, unless it needs the code for formulas or vector functions.
    const isExplore = /^(#\/?(explore)?)?(\?|$)/.test(location.hash);
    const needsMore = FURTHER.includes(asked.get('f')) || saved('formulas') !== null;
    const first = isExplore && !needsMore ? 'explore' : 'app';
    load(first).catch((error) => parsed.then(() => fail('failed', error)));
  }
})();
