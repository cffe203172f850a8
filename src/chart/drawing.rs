//! A drawing as a list of marks: what charts are drawn on, to be put on any backend of plotters afterwards. So a chart is
//! compiled once, whatever it ends on, and may be any type behind [`super::figure::Figure`].

use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::style::text_anchor::Pos;
use plotters::style::{FontFamily, IntoFont, RGBAColor, ShapeStyle, TextStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use super::layout::FONT_FAMILY;

/// Whether drawing worked. The list takes every mark; plotters has errors of its own for areas that share a backend.
pub type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<Infallible>>;

/// What plotters draws on.
pub type Area = DrawingArea<Drawing, Shift>;

/// Marks on an area of so many units, in the order in which they were drawn.
pub struct Drawing {
    size: (u32, u32),
    marks: Vec<Mark>,
}

enum Mark {
    Line(BackendCoord, BackendCoord, ShapeStyle),
    Rectangle(BackendCoord, BackendCoord, ShapeStyle),
    Path(Vec<BackendCoord>, ShapeStyle),
    Circle(BackendCoord, u32, ShapeStyle),
    Polygon(Vec<BackendCoord>, ShapeStyle),
    Text { text: String, at: BackendCoord, size: f64, anchor: Pos, colour: RGBAColor },
}

impl Drawing {
    /// The drawing that `draw` makes on an area of so many units.
    pub fn record(size: (u32, u32), draw: impl FnOnce(&Area) -> Drawn) -> Self {
        let drawing = Rc::new(RefCell::new(Self { size, marks: Vec::new() }));
        let drawn = draw(&Area::from(&drawing));
        debug_assert!(drawn.is_ok(), "a list takes every mark");
        drawing.replace(Self { size, marks: Vec::new() })
    }

    /// Puts the marks on a backend.
    ///
    /// # Errors
    /// Where the backend fails.
    pub fn put_on<DB: DrawingBackend>(
        &self,
        backend: &mut DB,
    ) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        backend.ensure_prepared()?;
        for mark in &self.marks {
            match mark {
                Mark::Line(from, to, style) => backend.draw_line(*from, *to, style)?,
                Mark::Rectangle(from, to, style) => backend.draw_rect(*from, *to, style, style.filled)?,
                Mark::Path(points, style) => backend.draw_path(points.iter().copied(), style)?,
                Mark::Circle(centre, radius, style) => {
                    backend.draw_circle(*centre, *radius, style, style.filled)?;
                }
                Mark::Polygon(points, style) => backend.fill_polygon(points.iter().copied(), style)?,
                Mark::Text { text, at, size, anchor, colour } => {
                    let font = (FontFamily::Name(FONT_FAMILY), *size).into_font();
                    backend.draw_text(text, &TextStyle::from(font).color(colour).pos(*anchor), *at)?;
                }
            }
        }
        backend.present()
    }
}

/// What the list does, it does without failing.
type Done = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Drawing {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, colour: BackendColor) -> Done {
        self.draw_rect(at, at, &colour, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Done {
        self.marks.push(Mark::Line(from, to, shape(style, false)));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done {
        self.marks.push(Mark::Rectangle(from, to, shape(style, fill)));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.marks.push(Mark::Path(path.into_iter().collect(), shape(style, false)));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done {
        self.marks.push(Mark::Circle(centre, radius, shape(style, fill)));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.marks.push(Mark::Polygon(path.into_iter().collect(), shape(style, true)));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        self.marks.push(Mark::Text {
            text: text.to_owned(),
            at,
            size: style.size(),
            anchor: style.anchor(),
            colour: rgba(style.color()),
        });
        Ok(())
    }
}

fn shape<S: BackendStyle>(style: &S, filled: bool) -> ShapeStyle {
    ShapeStyle { color: rgba(style.color()), filled, stroke_width: style.stroke_width() }
}

fn rgba(colour: BackendColor) -> RGBAColor {
    let (red, green, blue) = colour.rgb;
    RGBAColor(red, green, blue, colour.alpha)
}
