//! The address as text: `#/page?key=value&key=value`, split and joined without judging what it says.

use super::problem::{Problem, ProblemKind};

/// The most characters that are read of an address.
pub const LONGEST_ADDRESS: usize = 4096;

/// An address split into its page name and its options, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub page: String,
    pub options: Vec<(String, String)>,
}

impl Query {
    /// Splits the part of an address from `#` on. Every text is an address: what cannot be used is reported.
    ///
    /// Of a key that is given twice, the last one counts.
    pub fn parse(hash: &str) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let kept = match hash.char_indices().nth(LONGEST_ADDRESS) {
            Some((end, _)) => {
                problems.push(Problem::new("", "", ProblemKind::TooLong(LONGEST_ADDRESS)));
                &hash[..end]
            }
            None => hash,
        };
        let path = kept.trim_start_matches('#').trim_start_matches('/');
        let (page, options) = path.split_once('?').unwrap_or((path, ""));
        let mut query = Self { page: page.trim_end_matches('/').to_owned(), options: Vec::new() };
        for (key, value) in form_urlencoded::parse(options.as_bytes()) {
            if let Some(known) = query.options.iter_mut().find(|it| it.0 == key) {
                problems.push(Problem::new(&key, &value, ProblemKind::RepeatedKey));
                known.1 = value.into_owned();
                continue;
            }
            query.options.push((key.into_owned(), value.into_owned()));
        }
        (query, problems)
    }

    /// The address, from `#` on.
    pub fn format(&self) -> String {
        let mut out = format!("#/{}", self.page);
        let options = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&self.options)
            .finish()
            .replace("%2C", ",")
            .replace("%3B", ";")
            .replace("%3D", "=");
        if !options.is_empty() {
            out.push('?');
            out.push_str(&options);
        }
        out
    }
}
