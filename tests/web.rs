//! Components in a real browser: `make test`, or `cargo test --target wasm32-unknown-unknown --test web`.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use activation_lab::activation::Function;
use activation_lab::activation::rows;
use activation_lab::app::components::chart_card::{ChartCard, ChartCardProps};
use activation_lab::app::components::number_field::{NumberField, NumberFieldProps};
use activation_lab::app::components::segmented::{Segment, Segmented, SegmentedProps};
use activation_lab::app::components::slider_row::{SliderRow, SliderRowProps};
use activation_lab::app::root::{App, AppProps};
use activation_lab::app::site::WHOLE;
use activation_lab::chart::Figure;
use activation_lab::page::control::Control;
use activation_lab::page::explore::{curves::Curves, facts_card::facts, flat::flats, hero, view::View};
use activation_lab::page::slider::Slider;
use activation_lab::text::{Lang, Texts};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};
use yew::html::BaseComponent;
use yew::{Callback, Html};

wasm_bindgen_test_configure!(run_in_browser);

/// Puts a component on the page and waits until it is rendered.
async fn mount<C: BaseComponent>(props: C::Properties) -> Element {
    let root = empty_root();
    yew::Renderer::<C>::with_root_and_props(root.clone(), props).render();
    yew::scheduler::flush().await;
    root
}

fn empty_root() -> Element {
    let document = web_sys::window().and_then(|it| it.document()).expect("a page");
    let root = document.create_element("div").expect("an element");
    document.body().expect("a body").append_child(&root).expect("a place on the page");
    root
}

fn find<T: JsCast>(root: &Element, selector: &str) -> T {
    let found = root.query_selector(selector).expect("a valid selector");
    found.unwrap_or_else(|| panic!("{selector} is there")).dyn_into().expect("an element of this kind")
}

/// Fills a field or moves a slider as a reader does.
async fn set(input: &HtmlInputElement, value: &str) {
    input.set_value(value);
    for name in ["input", "change"] {
        let options = web_sys::EventInit::new();
        options.set_bubbles(true);
        let event = Event::new_with_event_init_dict(name, &options).expect("an event");
        input.dispatch_event(&event).expect("the event is heard");
    }
    yew::scheduler::flush().await;
}

/// A callback that keeps what it was called with.
fn recorder<T: 'static>() -> (Callback<T>, Rc<RefCell<Vec<T>>>) {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let log = Rc::clone(&heard);
    (Callback::from(move |value| log.borrow_mut().push(value)), heard)
}

#[wasm_bindgen_test]
async fn the_app_replaces_the_shell() {
    let root = empty_root();
    root.set_inner_html("<main id=\"shell\">Loading</main>");
    yew::Renderer::<App>::with_root_and_props(root.clone(), AppProps { site: WHOLE }).render();
    yew::scheduler::flush().await;
    assert!(root.query_selector("#shell").expect("a valid selector").is_none(), "the shell is gone");
    assert!(root.query_selector("h1").expect("a valid selector").is_some(), "a page stands in its place");
}

#[wasm_bindgen_test]
async fn a_slider_reports_its_value_its_field_takes_a_comma_and_its_button_the_default() {
    let (on_change, heard) = recorder::<f64>();
    let slider = Slider::new("alpha", "alpha", "α", 0.5, Control::linear(0.0, 2.0, 0.1, 1.0));
    let root = mount::<SliderRow>(SliderRowProps { slider, lang: Lang::En, on_change }).await;
    set(&find(&root, "input[type=range]"), "1.5").await;
    set(&find(&root, ".number-field"), "0,25").await;
    set(&find(&root, ".number-field"), "99").await;
    find::<HtmlElement>(&root, "button").click();
    assert_eq!(*heard.borrow(), [1.5, 0.25, 2.0, 1.0]);
}

#[wasm_bindgen_test]
async fn a_logarithmic_slider_moves_by_factors() {
    let (on_change, heard) = recorder::<f64>();
    let slider = Slider::new("eps", "ε", "", 0.05, Control::logarithmic(1e-6, 1.0, 0.01, 0.05));
    let root = mount::<SliderRow>(SliderRowProps { slider, lang: Lang::En, on_change }).await;
    set(&find(&root, "input[type=range]"), "-3").await;
    assert_eq!(*heard.borrow(), [0.001]);
    assert_eq!(
        find::<Element>(&root, "input[type=range]").get_attribute("aria-valuetext").as_deref(),
        Some("0.05")
    );
}

#[wasm_bindgen_test]
async fn a_field_without_a_number_says_so_and_changes_nothing() {
    for lang in Lang::ALL {
        let (on_change, heard) = recorder::<f64>();
        let control = Control::linear(0.0, 2.0, 0.1, 1.0);
        let props =
            NumberFieldProps { id: "x".into(), label: "x".into(), value: 0.5, control, lang, on_change };
        let root = mount::<NumberField>(props).await;
        let input: HtmlInputElement = find(&root, "input");
        set(&input, "abc").await;
        assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
        let said = find::<Element>(&root, "[role=status]").text_content().unwrap_or_default();
        assert_eq!(said, (Texts::of(lang).shell.not_a_number)("x", "abc", "1"));
        assert!(heard.borrow().is_empty());
    }
}

#[wasm_bindgen_test]
async fn a_row_of_buttons_reports_which_was_pressed() {
    let (on_press, heard) = recorder::<usize>();
    let segments = ["a", "b"].map(|code| Segment { code, name: code.into(), pressed: (code == "a").into() });
    let props = SegmentedProps { label: "letters".into(), segments: segments.to_vec(), on_press };
    let root = mount::<Segmented>(props).await;
    assert_eq!(find::<Element>(&root, "[aria-pressed=true]").text_content().as_deref(), Some("a"));
    find::<HtmlElement>(&root, "[data-code=b]").click();
    assert_eq!(*heard.borrow(), [1]);
}

#[wasm_bindgen_test]
async fn a_chart_has_a_name_a_description_and_all_its_numbers_as_a_table() {
    let function = Function::new(rows::by_id("relu").expect("a row"));
    let texts = Texts::of(Lang::En);
    let chart = hero::chart(
        &function,
        View::default(),
        &Curves::default(),
        &flats(&function, &facts(&function), 0.05),
        texts,
    );
    let props = ChartCardProps {
        figure: Rc::new(Figure::from(chart)),
        overlay: Rc::default(),
        name: "ReLU".into(),
        description: "A kink at zero.".into(),
        file_name: "relu".into(),
        lang: Lang::En,
        probe: None,
        parts: None,
        class: yew::Classes::default(),
        children: Html::default(),
    };
    let root = mount::<ChartCard>(props).await;
    let stage = find::<Element>(&root, "[role=img]");
    assert_eq!(stage.get_attribute("aria-label").as_deref(), Some("ReLU"));
    let description = stage.get_attribute("aria-describedby").expect("a description");
    assert_eq!(
        find::<Element>(&root, &format!("#{description}")).text_content().as_deref(),
        Some("A kink at zero.")
    );
    let details: HtmlElement = find(&root, "details");
    let opened = js_sys::Promise::new(&mut |resolve, _| details.set_ontoggle(Some(&resolve)));
    find::<HtmlElement>(&root, "details summary").click();
    wasm_bindgen_futures::JsFuture::from(opened).await.expect("the table opens");
    yew::scheduler::flush().await;
    let header = find::<Element>(&root, "details").text_content().unwrap_or_default();
    assert!(header.contains("f′"), "the table names its columns: {header}");
}
