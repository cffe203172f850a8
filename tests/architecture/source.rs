//! Source files as the rules see them: lines of code without comments and without the text of strings.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of the project.
pub struct Source {
    /// The path from the project's root, with forward slashes.
    pub path: String,
    pub text: String,
}

impl Source {
    /// Every file under the given folders that has one of the extensions; scripts have an empty one.
    pub fn under(folders: &[&str], extensions: &[&str]) -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut paths = Vec::new();
        for folder in folders {
            collect(&root.join(folder), &mut paths);
        }
        let mut sources: Vec<Self> = paths
            .into_iter()
            .filter(|it| extensions.contains(&it.extension().and_then(|it| it.to_str()).unwrap_or_default()))
            .map(|path| Self {
                path: path
                    .strip_prefix(root)
                    .expect("a path under the root")
                    .to_string_lossy()
                    .replace('\\', "/"),
                text: fs::read_to_string(&path).expect("sources are UTF-8"),
            })
            .collect();
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        sources
    }

    /// The folder directly under `src/`, or the file's own name there: `activation`, `bin`, `lib`.
    pub fn layer(&self) -> Option<&str> {
        self.path.strip_prefix("src/")?.split(['/', '.']).next()
    }

    /// Line numbers from 1, each with its code.
    pub fn code(&self) -> impl Iterator<Item = (usize, String)> {
        self.text.lines().enumerate().map(|(i, line)| (i + 1, code(line)))
    }
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() { collect(&path, paths) } else { paths.push(path) }
    }
}

/// A line without its comment and without what its strings say.
fn code(line: &str) -> String {
    let mut code = String::new();
    let mut in_string = false;
    let mut escaped = false;
    for (at, it) in line.char_indices() {
        if !in_string && line[at..].starts_with("//") {
            break;
        }
        if it == '"' && !escaped {
            in_string = !in_string;
        }
        escaped = it == '\\' && !escaped;
        if !in_string || it == '"' {
            code.push(it);
        }
    }
    code
}

/// Whether a word stands in the code as a whole.
pub fn mentions(code: &str, word: &str) -> bool {
    let part_of_name = |it: char| it.is_alphanumeric() || it == '_';
    code.match_indices(word).any(|(at, _)| {
        !code[..at].ends_with(part_of_name) && !code[at + word.len()..].starts_with(part_of_name)
    })
}
