//! Starts the whole app.

fn main() {
    activation_lab::app::start(activation_lab::app::site::WHOLE);
}
