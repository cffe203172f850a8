//! Starts the training worker.

fn main() {
    #[cfg(target_arch = "wasm32")]
    activation_lab::worker::runtime::run();
}
