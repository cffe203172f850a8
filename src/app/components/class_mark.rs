//! The mark of a class, as it stands in the charts.

use std::fmt::Write;

use yew::prelude::*;

use crate::chart::shape::outline;

#[derive(Properties, PartialEq)]
pub struct ClassMarkProps {
    pub class: usize,
    /// Test samples are hollow.
    #[prop_or_default]
    pub hollow: bool,
}

/// Classes beyond this have the colours of the first again.
const COLOURS: usize = 9;

#[component]
pub fn ClassMark(ClassMarkProps { class, hollow }: &ClassMarkProps) -> Html {
    let mut points = String::new();
    for (x, y) in outline(*class, 5.0) {
        // A string takes everything.
        let _ = write!(points, "{x:.2},{y:.2} ");
    }
    let name = classes!("class-mark", format!("class-{}", class % COLOURS), hollow.then_some("hollow"));
    html! {
        <svg class={name} viewBox="-8 -8 16 16" aria-hidden="true"><polygon points={points} /></svg>
    }
}
