//! A network drawn as columns of units with the links between them.

mod faces;
mod hit;
mod labels;
pub mod layout;
pub mod part;
pub mod tint;
mod walk;
mod wires;

use self::layout::Layout;
use self::part::Part;
use self::tint::Tint;
use super::colour::Colour;
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::palette::Palette;
use super::pen::Pen;
use super::span::Span;
use super::table::{Cell, Table};

pub use self::walk::Step;
pub use self::wires::Wire;

/// Units in columns, from the inputs at the left to the outputs at the right; each column is linked to the one before it.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkDrawing {
    pub columns: Vec<Column>,
    pub maps: MapSheet,
    pub rising: Rising,
    pub names: Names,
}

/// The hue of what is above zero; the other one is below. It is the one in which a surface shows high answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rising {
    #[default]
    Blue,
    Orange,
}

impl Rising {
    /// The hues below and above zero.
    pub(crate) fn hues(self, palette: &Palette) -> [Colour; 2] {
        match self {
            Self::Blue => [palette.class_b, palette.class_a],
            Self::Orange => [palette.class_a, palette.class_b],
        }
    }
}

/// The units of a layer that are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    pub name: String,
    /// Further lines under the name, such as the activation.
    pub notes: Vec<String>,
    /// Says how many units are not shown; may be empty.
    pub more: String,
    pub units: Vec<Unit>,
    /// `[unit][unit of the column before]`, flat; empty for the inputs.
    pub weights: Vec<f32>,
}

/// One unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// In full, for the table.
    pub name: String,
    /// Written beside an input or output; may be empty.
    pub label: String,
    pub face: Face,
    /// `None` for an input.
    pub bias: Option<f32>,
    pub health: Health,
}

/// What stands in the place of a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Face {
    /// The map of this number of the sheet.
    Map { map: usize, tint: Tint },
    /// The same as a curve, where the sheet has one row.
    Line { map: usize },
    /// A disc with the unit's number.
    Disc,
}

/// Dead: without gradient on every sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    Alive,
    Dead,
}

/// Maps of one size, one after the other: 128 is zero, 1 and 255 are the largest magnitude of the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MapSheet {
    pub columns: usize,
    pub rows: usize,
    pub bytes: Vec<u8>,
}

/// The words of the drawing and of its table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    pub dead: String,
    pub bias: String,
    /// Headings of the table: layer, unit, from, value.
    pub columns: [String; 4],
}

impl MapSheet {
    /// The bytes of one map; none where the sheet ends before it.
    pub fn map(&self, map: usize) -> &[u8] {
        let cells = self.columns * self.rows;
        self.bytes.get(map * cells..(map + 1) * cells).unwrap_or(&[])
    }
}

impl NetworkDrawing {
    /// Where everything stands on a drawing that is at least this wide.
    pub fn layout(&self, width: f64) -> Layout {
        Layout::of(self, width)
    }

    /// The number at a link or bias; `None` for a unit and for what is not there.
    pub fn value(&self, part: Part) -> Option<f32> {
        let column = self.columns.get(part.column())?;
        match part {
            Part::Unit { .. } => None,
            Part::Bias { unit, .. } => column.units.get(unit)?.bias,
            Part::Link { unit, input, .. } => {
                let inputs = self.inputs(part.column());
                (input < inputs).then(|| column.weights.get(unit * inputs + input).copied())?
            }
        }
    }

    /// Whether the drawing has this part.
    pub fn has(&self, part: Part) -> bool {
        match part {
            Part::Unit { column, unit } => self.columns.get(column).is_some_and(|it| unit < it.units.len()),
            Part::Link { .. } | Part::Bias { .. } => self.value(part).is_some(),
        }
    }

    /// How many units of the column before are shown.
    fn inputs(&self, column: usize) -> usize {
        column.checked_sub(1).and_then(|it| self.columns.get(it)).map_or(0, |it| it.units.len())
    }

    /// The largest magnitude of a weight or bias that is shown; links are as wide as their share of it.
    pub fn reach(&self) -> f32 {
        let biases = self.columns.iter().flat_map(|it| it.units.iter().filter_map(|it| it.bias));
        let weights = self.columns.iter().flat_map(|it| it.weights.iter().copied());
        weights.chain(biases).filter(|it| it.is_finite()).fold(0.0, |a, b| a.max(b.abs()))
    }

    /// Names of units and marks, everything but maps and links, of some columns.
    pub(crate) fn draw_units(&self, pen: &Pen, layout: &Layout, columns: std::ops::Range<usize>) -> Drawn {
        let reach = self.reach();
        for column in columns {
            for unit in 0..self.columns[column].units.len() {
                faces::draw_unit(self, pen, layout, (column, unit), reach)?;
            }
            labels::draw_column(self, pen, layout, column)?;
        }
        Ok(())
    }

    /// Rectangle of the map of each unit of some columns, with its bytes.
    pub(crate) fn map_places<'a>(
        &'a self,
        layout: &'a Layout,
        columns: std::ops::Range<usize>,
    ) -> impl Iterator<Item = (Rect, &'a [u8], Tint)> + 'a {
        let units =
            columns.flat_map(|column| (0..self.columns[column].units.len()).map(move |it| (column, it)));
        units.filter_map(|(column, unit)| match self.columns[column].units[unit].face {
            Face::Map { map, tint } => Some((layout.unit(column, unit), self.maps.map(map), tint)),
            Face::Line { .. } | Face::Disc => None,
        })
    }
}

impl Chart for NetworkDrawing {
    fn frames(&self, size: Size) -> Vec<Frame> {
        let rect = Rect { left: 0.0, top: 0.0, width: size.width, height: size.height };
        vec![Frame::new(rect, Span::new(0.0, size.width), Span::new(0.0, size.height))]
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let layout = self.layout(size.width);
        let all = 0..self.columns.len();
        for (rect, bytes, tint) in self.map_places(&layout, all.clone()) {
            tint::raster(self.maps.columns, bytes, &tint.colours(self.rising, pen.palette))
                .draw(pen, rect)?;
        }
        for wire in self.wires(&layout, all.clone(), pen.palette) {
            pen.line(&[wire.from, wire.to], wire.stroke)?;
        }
        self.draw_units(pen, &layout, all)
    }

    /// A row per weight and bias that is shown.
    fn table(&self) -> Table {
        let mut rows = Vec::new();
        for (index, column) in self.columns.iter().enumerate().skip(1) {
            let before = &self.columns[index - 1].units;
            for (number, unit) in column.units.iter().enumerate() {
                let row = |from: &str, value: f32| {
                    let names = [&column.name, &unit.name, from].map(|it| Cell::Text(it.to_owned()));
                    names.into_iter().chain([Cell::Number(f64::from(value))]).collect::<Vec<_>>()
                };
                let weights = column.weights.iter().skip(number * before.len());
                rows.extend(before.iter().zip(weights).map(|(from, weight)| row(&from.name, *weight)));
                rows.extend(unit.bias.map(|bias| row(&self.names.bias, bias)));
            }
        }
        Table { columns: self.names.columns.to_vec(), rows }
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
