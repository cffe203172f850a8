//! What is said of each activation.

/// The words of one activation, found by its slug.
pub struct FunctionTexts {
    pub id: &'static str,
    /// The name in this language; a name that papers leave in English stays English.
    pub name: &'static str,
    /// One sentence: what it does and why one would use it.
    pub summary: &'static str,
    /// What the derivative is where it does not exist, and who agrees; empty where the question does not arise.
    pub convention: &'static str,
    /// Further words the search finds.
    pub keywords: &'static str,
}

/// Stands for an activation nobody has described; no row of the table uses it.
pub(super) static UNKNOWN: FunctionTexts =
    FunctionTexts { id: "", name: "", summary: "", convention: "", keywords: "" };
