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
  root.dataset.worker = new URL(root.dataset.worker, document.baseURI).href;

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
