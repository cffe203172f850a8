//! Components in a real browser: `make test`, or `cargo test --target wasm32-unknown-unknown --test web`.
#![cfg(target_arch = "wasm32")]

use activation_lab::app::App;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn the_app_replaces_the_shell() {
    let document = web_sys::window().and_then(|it| it.document()).expect("a page");
    let root = document.create_element("div").expect("an element");
    root.set_inner_html("<main id=\"shell\">Loading</main>");
    document.body().expect("a body").append_child(&root).expect("a place on the page");

    yew::Renderer::<App>::with_root(root.clone()).render();
    yew::scheduler::flush().await;

    assert!(root.query_selector("#shell").expect("a valid selector").is_none(), "the shell is gone");
    assert!(root.child_element_count() > 0, "something stands in its place");
}
