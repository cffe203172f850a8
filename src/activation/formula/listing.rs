//! The whole listing around a formula's expression: imports, helpers, the function.

use super::code::Coder;
use super::dialect::Dialect;

impl Coder<'_> {
    /// Imports, helpers and the function.
    pub(super) fn finish(self) -> String {
        if self.is_rust() {
            return self.finish_rust();
        }
        let mut imports: Vec<&str> = match self.dialect {
            Dialect::PyTorch => vec!["import torch"],
            Dialect::Jax => vec!["import jax", "import jax.numpy as jnp"],
            _ => vec!["import keras"],
        };
        let special = ["jax.scipy.special", "jax.scipy.stats"];
        let used = |it: &str| self.helpers.iter().any(|(_, text)| text.contains(it));
        let lines = ["import jax.scipy.special", "import jax.scipy.stats"];
        imports.extend(lines.iter().zip(special).filter(|it| used(it.1)).map(|it| *it.0));
        let mut definitions = String::new();
        for (_, text) in &self.helpers {
            for line in text.lines() {
                if line.starts_with("import ") || line.starts_with("from ") {
                    if !imports.contains(&line) {
                        imports.push(line);
                    }
                    continue;
                }
                definitions.push_str(line);
                definitions.push('\n');
            }
            definitions.push_str("\n\n");
        }
        let annotation = match self.dialect {
            Dialect::PyTorch => "torch.Tensor",
            Dialect::Jax => "jax.Array",
            _ => "",
        };
        let mut code = imports.join("\n");
        code.push_str("\n\n\n");
        code.push_str(definitions.trim_start());
        code.push_str("def f(x");
        if !annotation.is_empty() {
            code.push_str(": ");
            code.push_str(annotation);
        }
        for index in self.used.iter().copied() {
            code.push_str(&format!(", {}: float = {:?}", self.parameter(index), self.args[index]));
        }
        code.push(')');
        if !annotation.is_empty() {
            code.push_str(" -> ");
            code.push_str(annotation);
        }
        code.push_str(":\n    return ");
        code.push_str(&self.body);
        code.push('\n');
        code
    }

    fn finish_rust(self) -> String {
        let mut code = String::new();
        for (_, text) in &self.helpers {
            code.push_str(text);
            code.push('\n');
        }
        code.push_str("pub fn f(x: f64) -> f64 {\n");
        for index in self.used.iter().copied() {
            let name = self.parameter(index);
            code.push_str(&format!("    const {name}: f64 = {:?};\n", self.args[index]));
        }
        code.push_str("    ");
        code.push_str(&self.body);
        code.push_str("\n}\n");
        code
    }
}

/// The code of an activation under another name; in Rust in a module of that name.
pub(super) fn rename(text: &str, id: &str, name: &str, dialect: Dialect) -> String {
    if dialect != Dialect::Rust {
        return text.replace(&format!("def {id}("), &format!("def {name}("));
    }
    let mut module = format!("mod {name} {{\n");
    for line in text.lines() {
        if !line.is_empty() {
            module.push_str("    ");
            module.push_str(line);
        }
        module.push('\n');
    }
    module.push_str("}\n");
    module
}
