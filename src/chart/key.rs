//! The keys of a focused plot.

/// How far an arrow key moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    Normal,
    /// With Shift.
    Fine,
}

/// What a key asks a focused plot to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlotKey {
    Left(Pace),
    Right(Pace),
    PageLeft,
    PageRight,
    Home,
    End,
    /// `[`
    PreviousFeature,
    /// `]`
    NextFeature,
    ZoomIn,
    ZoomOut,
    /// `0`
    Reset,
    /// The plot has given up the focus.
    Escape,
}

impl PlotKey {
    /// The meaning of a `KeyboardEvent.key`; other keys belong to the page.
    pub fn parse(key: &str, pace: Pace) -> Option<Self> {
        Some(match key {
            "ArrowLeft" | "ArrowDown" => Self::Left(pace),
            "ArrowRight" | "ArrowUp" => Self::Right(pace),
            "PageDown" => Self::PageLeft,
            "PageUp" => Self::PageRight,
            "Home" => Self::Home,
            "End" => Self::End,
            "[" => Self::PreviousFeature,
            "]" => Self::NextFeature,
            "+" | "=" => Self::ZoomIn,
            "-" | "_" => Self::ZoomOut,
            "0" => Self::Reset,
            "Escape" => Self::Escape,
            _ => return None,
        })
    }
}
