//! Charts as SVG documents: what is drawn, and what never breaks.

mod charts {
    pub mod support;

    mod comparison;
    mod contours;
    mod dead;
    mod drawing;
    pub mod evidence;
    mod fan;
    mod gallery;
    mod geometry;
    mod sampling;
    mod vectors;
    mod tables;
    mod ticks;
}
