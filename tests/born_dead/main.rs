//! Networks that are born dead, and what dead units cost: the published numbers, and the parts of the page that show them.

mod census;
mod collapse;
mod jobs;
mod law;
mod page;
mod support;
mod toll;
mod toll_page;
