//! Starts the page.

fn main() {
    yew::Renderer::<activation_lab::app::App>::new().render();
}
