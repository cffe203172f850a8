//! Words of the Dead ReLU page.

pub struct DeadTexts {
    pub title: &'static str,
    pub intro: &'static str,
}
