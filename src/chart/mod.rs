//! Charts as plain data, drawn through plotters on any backend. Knows no canvas.
//!
//! Every chart is a `Clone + PartialEq` struct of numbers and names. [`Figure`] is any one of them: it is drawn
//! ([`Figure::draw`]), turned into a [`table::Table`], exported as SVG ([`Figure::svg`]), and asked for its geometry
//! ([`figure::Chart::frames`]). Lengths in the interface are CSS pixels; [`resolution::Resolution`] says how many units of
//! the drawing backend that is, so that one function draws on a screen of any density, in SVG and in PNG.

pub mod axes;
pub mod band;
pub mod bar_list;
pub mod bins;
pub mod clip;
pub mod colour;
pub mod contour;
pub mod dots;
pub mod drawing;
pub mod event;
pub mod evidence;
pub mod export;
pub mod fan;
pub mod figure;
pub mod fit;
pub mod frame;
pub mod gesture;
pub mod half_plane;
pub mod heat;
pub mod histogram;
pub mod key;
pub mod layout;
pub mod mark;
pub mod measured;
pub mod lines;
pub mod names;
pub mod network;
pub mod number;
pub mod orientation;
pub mod overlay;
pub mod palette;
pub mod panels;
pub mod pen;
pub mod piece;
pub mod plane;
pub mod raster;
pub mod regions;
pub mod resolution;
pub mod role;
pub mod sample;
pub mod scale;
pub mod shade;
pub mod shape;
pub mod span;
pub mod specimen;
pub mod sparkline;
pub mod surface;
pub mod table;
pub mod fitted;
pub mod levels;
pub mod lights;
pub mod stack;
pub mod strata;
pub mod thin;
pub mod ticks;

pub use bar_list::BarList;
pub use dots::Dots;
pub use evidence::Evidence;
pub use fan::Fan;
pub use figure::Figure;
pub use fitted::Fitted;
pub use half_plane::HalfPlane;
pub use heat::Heat;
pub use histogram::Histogram;
pub use levels::Levels;
pub use lights::Lights;
pub use lines::Lines;
pub use measured::Measured;
pub use network::NetworkDrawing;
pub use overlay::Overlay;
pub use palette::Palette;
pub use panels::Panels;
pub use plane::Plane;
pub use regions::Regions;
pub use specimen::Specimen;
pub use stack::Stack;
pub use strata::Strata;
pub use surface::Surface;
