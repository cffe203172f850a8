//! Own points and curves as a short text for the address; tables are too long for one.
//!
//! `p` and the points class by class, or `c` and the heights: bytes in the alphabet of URLs (RFC 4648, table 2), a class's points
//! after a `.` each. The same text always means the same samples.

use super::curve::{COLUMNS, OwnCurve};
use super::plane::{CLASSES, MOST_POINTS, OwnPlane, OwnPoint};
use super::state::{OwnData, OwnKind};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text; `None` while nothing is drawn, and for a table, which a link cannot carry.
pub fn write(own: &OwnData) -> Option<String> {
    match own.kind {
        OwnKind::Points if own.plane.points().is_empty() => None,
        OwnKind::Points => Some(format!("p{}", written_points(own.plane.points()))),
        OwnKind::Curve => Some(format!("c{}", written(own.curve.heights()?))),
        OwnKind::Table => None,
    }
}

/// The data that a text means; `None` where it is no such text. Points beyond the most that are kept are left out.
pub fn read(text: &str) -> Option<OwnData> {
    let (kind, rest) = text.split_at_checked(1)?;
    match kind {
        "p" => {
            let plane = OwnPlane::new(read_points(rest)?);
            Some(OwnData { kind: OwnKind::Points, plane, ..OwnData::default() })
        }
        "c" => {
            let heights = read_bytes(rest)?;
            (heights.len() == COLUMNS).then(|| OwnData {
                kind: OwnKind::Curve,
                curve: OwnCurve::new(heights),
                ..OwnData::default()
            })
        }
        _ => None,
    }
}

fn written_points(points: &[OwnPoint]) -> String {
    let last = points.iter().map(|it| it.class).max().unwrap_or(0);
    let classes = (0..=last).map(|class| {
        let bytes: Vec<u8> =
            points.iter().filter(|it| it.class == class).flat_map(|it| [it.at.0, it.at.1]).collect();
        written(&bytes)
    });
    classes.collect::<Vec<_>>().join(".")
}

fn read_points(text: &str) -> Option<Vec<OwnPoint>> {
    let mut points = Vec::new();
    for (class, part) in text.split('.').enumerate() {
        let class = u8::try_from(class).ok().filter(|it| *it < CLASSES)?;
        let bytes = read_bytes(part)?;
        if bytes.len() % 2 != 0 || bytes.len() > 2 * MOST_POINTS {
            return None;
        }
        points.extend(bytes.chunks_exact(2).map(|it| OwnPoint { at: (it[0], it[1]), class }));
    }
    Some(points)
}

/// Three bytes become four letters; what is left over becomes two or three.
fn written(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().enumerate().fold(0_u32, |bits, (at, &it)| bits | u32::from(it) << (16 - 8 * at));
        for letter in 0..=chunk.len() {
            out.push(char::from(ALPHABET[(bits >> (18 - 6 * letter)) as usize & 63]));
        }
    }
    out
}

fn read_bytes(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for chunk in text.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for (at, letter) in chunk.iter().enumerate() {
            let value = ALPHABET.iter().position(|it| it == letter)?;
            bits |= (value as u32) << (18 - 6 * at);
        }
        let bytes = chunk.len().checked_sub(1).filter(|it| *it > 0)?;
        let padding = bits & (0xff_ffff >> (8 * bytes));
        if padding != 0 {
            return None;
        }
        out.extend((0..bytes).map(|it| (bits >> (16 - 8 * it)) as u8));
    }
    Some(out)
}
