//! Starts the Explore page alone: what a first visit loads. The rest of the app follows when it is asked for.

fn main() {
    activation_lab::app::start(activation_lab::app::site::EXPLORE);
}
