//! The drawing of a network: where its parts stand, what lies under a pointer, what keys lead to, what is said of it.

mod autopsy;
mod drawing;
mod layout;
mod pictures;
mod pointing;
mod support;
mod walking;
mod words;
