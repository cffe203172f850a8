//! What the end-to-end tests and the screenshot tool share: a server for the site and a browser to look at it.
#![allow(dead_code, reason = "each program that includes the harness uses a part of it")]

pub mod browser;
pub mod driver;
pub mod keys;
pub mod plot;
pub mod server;
