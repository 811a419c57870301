//! The mark as icons for an installed application: a signpost with a way on and a way back, as SVG and PNG.

use tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, Transform};

type Point = (f32, f32);
type Colour = (u8, u8, u8);

/// The sign's own grid.
const GRID: f32 = 32.0;
/// The ground, and the mark's parts on it, in the theme's own colours.
const GROUND: Colour = (0xfa, 0xf8, 0xf3);
const PARTS: [(&[Point], Colour); 3] = [
    (
        &[(15.0, 2.0), (17.0, 2.0), (17.0, 30.0), (15.0, 30.0)],
        (0x75, 0x85, 0x8b),
    ),
    (
        &[
            (6.0, 5.0),
            (23.0, 5.0),
            (28.0, 9.5),
            (23.0, 14.0),
            (6.0, 14.0),
        ],
        (0x14, 0x50, 0x5f),
    ),
    (
        &[
            (26.0, 16.0),
            (9.0, 16.0),
            (4.0, 20.5),
            (9.0, 25.0),
            (26.0, 25.0),
        ],
        (0xb2, 0x3a, 0x06),
    ),
];

/// How much of an icon the mark takes: the rest may be cut off in a maskable one, and is a margin in the others.
const MASKABLE: f32 = 0.62;
const PLAIN: f32 = 0.86;

/// Every icon with its name.
///
/// # Errors
/// When a picture can't be made.
pub fn all() -> Result<Vec<(&'static str, Vec<u8>)>, String> {
    Ok(vec![
        ("icon.svg", svg().into_bytes()),
        ("icon-180.png", png(180, PLAIN)?),
        ("icon-192.png", png(192, PLAIN)?),
        ("icon-512.png", png(512, PLAIN)?),
        ("icon-maskable-512.png", png(512, MASKABLE)?),
    ])
}

/// The mark as a drawing.
pub fn svg() -> String {
    let parts: String = PARTS
        .iter()
        .map(|(points, colour)| {
            let points: Vec<String> = points.iter().map(|(x, y)| format!("{x} {y}")).collect();
            format!("<path fill='{}' d='M{}z'/>", hex(*colour), points.join("L"))
        })
        .collect();
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>\
         <rect width='32' height='32' rx='6' fill='{}'/>{parts}</svg>",
        hex(GROUND)
    )
}

fn hex((red, green, blue): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

#[expect(clippy::cast_precision_loss, reason = "an icon is small")]
fn png(size: u32, share: f32) -> Result<Vec<u8>, String> {
    let failed = |what: &str| format!("icon of {size}: {what}");
    let mut map = Pixmap::new(size, size).ok_or_else(|| failed("no picture"))?;
    let (red, green, blue) = GROUND;
    map.fill(Color::from_rgba8(red, green, blue, 255));
    let scale = size as f32 * share / GRID;
    let margin = size as f32 * (1.0 - share) / 2.0;
    let place = Transform::from_scale(scale, scale).post_translate(margin, margin);
    for (points, (red, green, blue)) in PARTS {
        let mut path = PathBuilder::new();
        for (at, (x, y)) in points.iter().enumerate() {
            if at == 0 {
                path.move_to(*x, *y);
            } else {
                path.line_to(*x, *y);
            }
        }
        path.close();
        let path = path.finish().ok_or_else(|| failed("no path"))?;
        let mut paint = Paint::default();
        paint.set_color_rgba8(red, green, blue, 255);
        paint.anti_alias = true;
        map.fill_path(&path, &paint, FillRule::Winding, place, None);
    }
    map.encode_png().map_err(|error| failed(&error.to_string()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_carries_the_same_mark() {
        let page = std::fs::read_to_string(xtask::root().join("index.html")).unwrap_or_default();
        let mark = super::svg()
            .replace('<', "%3C")
            .replace('>', "%3E")
            .replace('#', "%23");
        assert!(page.contains(&mark), "{mark}");
    }

    #[test]
    fn icons_are_pictures_of_their_size_and_always_the_same() {
        let icons = super::all().unwrap_or_default();
        assert_eq!(icons.len(), 5);
        assert_eq!(Ok(icons.clone()), super::all());
        let (_, png) = icons
            .iter()
            .find(|(name, _)| *name == "icon-192.png")
            .cloned()
            .unwrap_or_default();
        assert_eq!(png.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
        assert_eq!(png.get(16..24), Some(&[0, 0, 0, 192, 0, 0, 0, 192][..]));
    }
}
