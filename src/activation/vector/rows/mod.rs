//! The table of all vector functions, in teaching order. One file states one function.

use super::row::VectorActivation;
use super::signature::Signature;

/// The markup of y and its Jacobian, kept beside the row as files.
macro_rules! formula {
    ($id:literal) => {
        crate::activation::vector::row::VectorFormula {
            value: include_str!(concat!("formulas/", $id, "/value.xml")),
            jacobian: include_str!(concat!("formulas/", $id, "/jacobian.xml")),
        }
    };
}

/// The code of a row, kept beside it as files. The Rust file is compiled and compared with the row by a test.
macro_rules! snippets {
    ($id:literal) => {
        crate::activation::row::Snippets {
            pytorch: include_str!(concat!("snippets/", $id, "/pytorch.py")),
            jax: include_str!(concat!("snippets/", $id, "/jax.py")),
            keras: include_str!(concat!("snippets/", $id, "/keras.py")),
            rust: include_str!(concat!("snippets/", $id, "/rust.rs")),
        }
    };
}

/// Each function is named once and stands in both tables.
macro_rules! table {
    ($($row:ident,)*) => {
        $(mod $row;)*

        /// Every vector function, in teaching order.
        pub static ALL: &[&VectorActivation] = &[$(&$row::ROW),*];

        /// The signatures of [`ALL`], in the same order.
        pub static SIGNATURES: &[&Signature] = &[$(&$row::SIGNATURE),*];
    };
}

table! {
    softmax,
    log_softmax,
    softmin,
    logsumexp,
    sparsemax,
    glu,
    reglu,
    geglu,
    swiglu,
    bilinear,
    maxout,
}

/// The signature with this slug or alias.
pub fn by_id(id: &str) -> Option<&'static Signature> {
    SIGNATURES.iter().copied().find(|it| it.id == id || it.aliases.contains(&id))
}

/// The row of a signature of this table.
pub(super) fn of(signature: &Signature) -> &'static VectorActivation {
    ALL.iter().find(|it| it.signature.id == signature.id).unwrap_or(&ALL[0])
}
