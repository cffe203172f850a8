//! Vector functions: ground truth, laws, table and code.

mod vector {
    pub mod support;

    mod golden;
    mod laws;
    mod snippets;
    mod table;
}
