//! What is said of a learner's own formula outside its editor.

pub struct OwnTexts {
    pub title: &'static str,
    /// The group of the gallery.
    pub group: &'static str,
    /// formula
    pub remove: fn(&str) -> String,
    /// Of the facts: how they were found.
    pub facts_intro: &'static str,
    pub undefined: &'static str,
    pub undefined_here: &'static str,
    /// x
    pub undefined_at: fn(&str) -> String,
    pub kink_here: &'static str,
    pub curvature_here: &'static str,
}
