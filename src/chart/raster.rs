//! A grid of colours, drawn in one go where the backend can.

use super::colour::Colour;
use super::drawing::Drawn;
use super::frame::Rect;
use super::pen::Pen;

/// A grid of colours, row by row from the top left. A canvas puts it up as one image ([`Raster::rgba`]); a backend
/// without images gets rectangles (`Raster::draw`).
#[derive(Clone, Debug, PartialEq)]
pub struct Raster {
    pub columns: usize,
    pub rows: usize,
    pub colours: Vec<Colour>,
}

impl Raster {
    /// The pixels as bytes: red, green, blue, opaque.
    pub fn rgba(&self) -> Vec<u8> {
        self.colours.iter().flat_map(|colour| [colour.red, colour.green, colour.blue, 0xff]).collect()
    }

    /// Draws a rectangle for each run of equal colours in a row.
    pub(super) fn draw(&self, pen: &Pen, rect: Rect) -> Drawn {
        let x = |column: usize| rect.left + rect.width * column as f64 / self.columns as f64;
        let y = |row: usize| rect.top + rect.height * row as f64 / self.rows as f64;
        for (row, colours) in self.colours.chunks(self.columns.max(1)).enumerate() {
            let mut column = 0;
            for run in colours.chunk_by(|a, b| a == b) {
                let end = column + run.len();
                pen.fill_between((x(column), y(row)), (x(end), y(row + 1)), run[0], 1.0)?;
                column = end;
            }
        }
        Ok(())
    }
}
