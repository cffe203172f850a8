//! The activations of a program.

use super::Language;
use crate::activation::snippet::Framework;
use crate::activation::{Activation, Args, Formula, Function, numpy};
use crate::nn::recipe::{LayerRecipe, Parameters, Recipe};

/// Rows with learnable parameters as formulas, for frameworks whose own functions take numbers only, and what their
/// parameters are called there.
const LEARNABLE: [(&str, &str, &[&str]); 7] = [
    ("prelu", "if(x > 0, x, alpha*x)", &["alpha"]),
    ("elu", "if(x > 0, x, alpha*expm1(min(x, 0)))", &["alpha"]),
    ("celu", "if(x > 0, x, alpha*expm1(min(x, 0)/alpha))", &["alpha"]),
    ("softplus", "if(beta*x > t, x, (max(beta*x, 0) + log1p(exp(-abs(beta*x))))/beta)", &["beta", "t"]),
    ("squareplus", "(x + sqrt(x^2 + b))/2", &["b"]),
    ("swish", "x*sigmoid(beta*x)", &["beta"]),
    ("gelu_param", "x*Phi((x - mu)/sigma)", &["mu", "sigma"]),
];

/// The formula of a row with learnable parameters, and the names of the row's parameters in it.
pub fn learnable(row: &Activation) -> Option<(&'static str, &'static [&'static str])> {
    LEARNABLE.iter().find(|it| it.0 == row.id).map(|it| (it.1, it.2))
}

/// One activation that the program defines.
struct Definition {
    name: String,
    text: String,
}

/// The code of every activation of the hidden layers, each once.
pub fn definitions(language: Language, recipe: &Recipe<Function>) -> String {
    let mut all: Vec<Definition> = Vec::new();
    for layer in &recipe.layers {
        for it in define(language, layer, recipe) {
            if !all.iter().any(|other| other.name == it.name) {
                all.push(it);
            }
        }
    }
    all.iter().map(|it| it.text.trim_end()).collect::<Vec<_>>().join("\n\n\n")
}

/// How each hidden layer calls its activation, one per line.
pub fn list(language: Language, recipe: &Recipe<Function>) -> String {
    let calls = recipe.layers.iter().map(|layer| format!("\n    {},", call(language, layer, recipe)));
    let calls: String = calls.collect();
    if calls.is_empty() { calls } else { calls + "\n" }
}

/// The least and the largest value of each parameter of each hidden layer; those that are not learned cannot move.
pub fn bounds(recipe: &Recipe<Function>) -> String {
    let of = |layer: &LayerRecipe<Function>| {
        let function = &layer.function;
        let params = function.params().iter().enumerate();
        let ends = params.map(|(index, it)| match can_learn(function, index) {
            true => (it.min, it.max),
            false => (function.args()[index], function.args()[index]),
        });
        let (low, high): (Vec<f64>, Vec<f64>) =
            if is_learned(layer) { ends.unzip() } else { (Vec::new(), Vec::new()) };
        format!("({low:?}, {high:?})")
    };
    recipe.layers.iter().map(of).collect::<Vec<_>>().join(", ")
}

/// Whether the parameters of a layer's activation are among the numbers that are trained.
pub fn is_learned(layer: &LayerRecipe<Function>) -> bool {
    layer.parameters == Parameters::Learned
        && (0..layer.function.params().len()).any(|it| can_learn(&layer.function, it))
}

fn can_learn(function: &Function, index: usize) -> bool {
    function.param_derivative(index, 0.0).is_some()
}

fn define(language: Language, layer: &LayerRecipe<Function>, recipe: &Recipe<Function>) -> Vec<Definition> {
    let name = name(language, layer, recipe);
    let framework = match language {
        Language::NumPy => return define_in_numpy(&layer.function, name),
        Language::PyTorch => Framework::PyTorch,
        Language::Jax => Framework::Jax,
    };
    let text = match layer.function.row().filter(|_| is_learned(layer)).and_then(learnable) {
        Some((source, _)) => formula(source).code(framework, &Args::default()),
        None => layer.function.code(framework),
    };
    vec![Definition { text: renamed(&text, layer.function.id(), &name), name }]
}

fn define_in_numpy(function: &Function, name: String) -> Vec<Definition> {
    let of =
        |row: &Activation| Definition { name: row.id.to_owned(), text: numpy::definition(row).to_owned() };
    let Some(formula) = function.formula() else {
        return function.row().map(of).into_iter().collect();
    };
    let code = formula.dual_code(function.args());
    let mut all: Vec<Definition> = code.rows.iter().map(|it| of(it)).collect();
    all.push(Definition { name: "Dual".to_owned(), text: include_str!("python/duals.py").to_owned() });
    let parameters: String = formula.params().iter().map(|it| format!(", {}", python_name(it.id))).collect();
    let text = format!("def {name}(x{parameters}):\n    return {}\n", code.expression);
    all.push(Definition { name, text });
    all
}

/// `text` with its function under another name.
fn renamed(text: &str, id: &str, name: &str) -> String {
    let known = text.replace(&format!("def {id}("), &format!("def {name}("));
    known.replace("def f(", &format!("def {name}("))
}

fn call(language: Language, layer: &LayerRecipe<Function>, recipe: &Recipe<Function>) -> String {
    let (function, name) = (&layer.function, name(language, layer, recipe));
    if language == Language::NumPy {
        let callee = if function.formula().is_some() { format!("with_slopes({name})") } else { name };
        if is_learned(layer) || function.params().is_empty() {
            return callee;
        }
        let values: String =
            (0..function.params().len()).map(|it| format!(", {:?}", function.args()[it])).collect();
        return format!("lambda z: {callee}(z{values})");
    }
    if !is_learned(layer) {
        // Its code has the values of formulas, and arguments for those of the table.
        let needs_values = function.formula().is_none() && !function.params().is_empty();
        return if needs_values { fixed_call(function, &name) } else { name };
    }
    let names = function.row().and_then(learnable).map(|it| it.1);
    let own = function.params().iter().map(|it| python_name(it.id)).collect::<Vec<_>>();
    let given = names.map_or(own, <[_]>::to_vec);
    let parameters = given.join(", ");
    let pairs = given.iter().map(|it| format!(", {it}={it}")).collect::<String>();
    format!("lambda x, {parameters}: {name}(x{pairs})")
}

/// A call with the values of the parameters as they are.
fn fixed_call(function: &Function, name: &str) -> String {
    let params = function.params().iter().enumerate();
    let pairs: String =
        params.map(|(index, it)| format!(", {}={:?}", python_name(it.id), function.args()[index])).collect();
    format!("lambda x: {name}(x{pairs})")
}

/// The name of a layer's activation in the program. Formulas are numbered: one that stands elsewhere with other values of its
/// parameters is another.
fn name(language: Language, layer: &LayerRecipe<Function>, recipe: &Recipe<Function>) -> String {
    if layer.function.formula().is_none() {
        let differs = is_learned(layer) && language != Language::NumPy;
        return format!("{}{}", layer.function.id(), if differs { "_learned" } else { "" });
    }
    let mut formulas: Vec<&Function> = Vec::new();
    for other in recipe.layers.iter().map(|it| &it.function).filter(|it| it.formula().is_some()) {
        if !formulas.contains(&other) {
            formulas.push(other);
        }
    }
    let index = formulas.iter().position(|it| **it == layer.function).unwrap_or(0);
    format!("formula_{}", index + 1)
}

fn formula(source: &str) -> Formula {
    Formula::parse(source).expect("a test reads every formula of the table")
}

/// A parameter as Python names it.
fn python_name(id: &'static str) -> &'static str {
    if id == "lambda" { "lambda_" } else { id }
}
