//! A formula as mathematics on the page and as code elsewhere.

use activation_lab::activation::rows::ALL;
use activation_lab::activation::snippet::Framework;
use activation_lab::activation::{Args, Formula};

fn formula(source: &str) -> Formula {
    Formula::parse(source).unwrap_or_else(|error| panic!("{source:?}: {error:?}"))
}

/// The characters of the markup that one sees.
fn seen(markup: &str) -> String {
    let document = format!("<math>{markup}</math>");
    let tree = roxmltree::Document::parse(&document).unwrap_or_else(|error| panic!("{error}: {document}"));
    let text: String = tree.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect();
    text.replace(['\u{2061}', '\u{2062}'], "")
}

#[test]
fn the_markup_reads_as_mathematics() {
    let table = [
        ("x * sigmoid(1.7*x)", "f(x)=xσ(1.7x)", "f′(x)=σ(1.7x)+1.7xσ′(1.7x)"),
        ("x^3", "f(x)=x3", "f′(x)=3x2"),
        ("exp(-x^2)", "f(x)=e−x2", "f′(x)=−2xe−x2"),
        ("sin(x)", "f(x)=sin(x)", "f′(x)=cos(x)"),
        ("a*x + b", "f(x)=ax+b", "f′(x)=a"),
        ("1/x", "f(x)=1x", "f′(x)=−1x2"),
        ("log(x)", "f(x)=ln(x)", "f′(x)=1x"),
        ("3", "f(x)=3", "f′(x)=0"),
        ("2*3*x", "f(x)=2⋅3x", "f′(x)=2⋅3"),
        ("(x+1)*(x-1)", "f(x)=(x+1)(x−1)", "f′(x)=x−1+(x+1)"),
        ("x-(1-x)", "f(x)=x−(1−x)", "f′(x)=2"),
        ("if(x<0, α*x, x)", "f(x)={αxx<0xx≥0", "f′(x)={αx<01x≥0"),
        ("max(0, x)", "f(x)=max(0,x)", "f′(x)={00>x10≤x"),
    ];
    for (source, value, slope) in table {
        let [f, f_prime] = formula(source).markup().map(|it| seen(&it));
        assert_eq!((f.as_str(), f_prime.as_str()), (value, slope), "{source}");
    }
}

#[test]
fn a_derivative_too_long_to_read_is_only_named() {
    let tower = formula(&format!("{}x{}", "sin(x*".repeat(30), ")".repeat(30)));
    let [value, slope] = tower.markup().map(|it| seen(&it));
    assert!(value.starts_with("f(x)=sin("), "{value}");
    assert_eq!(slope, "f′(x)=…");
}

#[test]
fn the_code_defines_the_function_and_what_it_calls() {
    let code = |source: &str, framework| formula(source).code(framework, &Args::new(&[0.5, 2.0]));
    let swish = code("x * sigmoid(a*x)", Framework::PyTorch);
    assert!(swish.starts_with("import torch\n"), "{swish}");
    assert!(swish.contains("def sigmoid(x: torch.Tensor)"), "{swish}");
    assert!(
        swish.ends_with(
            "def f(x: torch.Tensor, a: float = 0.5) -> torch.Tensor:\n    return x * sigmoid(a * x)\n"
        ),
        "{swish}"
    );
    assert!(code("max(0, x)", Framework::PyTorch).ends_with("torch.maximum(torch.as_tensor(0.0), x)\n"));
    assert!(code("max(0, x)", Framework::Jax).ends_with("return jnp.maximum(0.0, x)\n"));
    assert!(code("if(x<0, -x, x^2)", Framework::Keras).ends_with("keras.ops.where(x < 0.0, -x, x ** 2.0)\n"));
    assert!(code("-x^2", Framework::Rust).ends_with("    -x.powi(2)\n}\n"));
    assert!(code("λ*x", Framework::Jax).contains("lambda_: float = 0.5"));
    let twice = code("elu(x, a) + elu(x, b) + elu(-x, 0.5)", Framework::Rust);
    assert_eq!(twice.matches("mod elu").count(), 2, "{twice}");
    assert!(twice.contains("elu::elu(x) + elu_2::elu(x) + elu::elu(-x)"), "{twice}");
    for row in ALL {
        for framework in Framework::ALL {
            let text = code(&format!("{}(x)", row.id), framework);
            assert!(!text.contains('{') || framework == Framework::Rust, "{text}");
            assert!(text.contains(row.id) && text.matches("import torch\n").count() <= 1, "{text}");
        }
    }
}
