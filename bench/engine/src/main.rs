//! Hands the works to the worker of the benchmark page.

#[cfg(target_arch = "wasm32")]
mod page;

fn main() {
    #[cfg(target_arch = "wasm32")]
    page::offer();
}
