//! Keys as WebDriver writes them.

pub const RIGHT: &str = "\u{E014}";
pub const DOWN: &str = "\u{E015}";
pub const HOME: &str = "\u{E011}";
pub const ENTER: &str = "\u{E007}";
pub const ESCAPE: &str = "\u{E00C}";
pub const SHIFT: &str = "\u{E008}";
pub const BACKSPACE: &str = "\u{E003}";
