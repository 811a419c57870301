//! A drawing on the screen: to make larger and smaller, with the same in words.

use std::rc::Rc;

use yew::prelude::*;

use super::at;
use super::save::Save;
use crate::app::components::{Button, Disclosure, IconName, LinkTo};
use crate::app::hooks::{use_app, use_id};
use crate::text::rules::Explain as Words;
use crate::workbench::explain::{Chart, Drawing as Drawn, Plate, drawing, svg};

/// How large a drawing can be shown: as wide as the page, or so many hundredths of its own size.
const SIZES: [&str; 4] = ["fit", "75", "100", "150"];

/// Properties of [`Drawing`].
#[derive(Properties, PartialEq)]
pub struct DrawingProps {
    /// What is drawn.
    pub chart: Chart,
    /// The file's name, without its ending.
    pub name: AttrValue,
}

/// A drawing.
#[component]
pub fn Drawing(props: &DrawingProps) -> Html {
    let app = use_app();
    let lang = app.lang;
    let drawn = use_memo((props.chart.clone(), lang), |(chart, lang)| {
        drawing(chart, *lang)
    });
    let size = use_state(|| 2_usize);
    let id = use_id("drawing");
    let turn = |to: usize| {
        let size = size.clone();
        Callback::from(move |_: MouseEvent| size.set(to))
    };
    let content = {
        let drawn = Rc::clone(&drawn);
        Callback::from(move |()| svg(&drawn, lang))
    };
    let label = app.fill(Words::DrawingLabel, &[("title", &drawn.title)]);
    let class = SIZES.get(*size).copied().unwrap_or("100");
    html! {
        <figure class="dw-figure">
            <div class="dw-toolbar dw-print-hidden" role="group" aria-label={app.say(Words::Zoom)}>
                <Button icon={IconName::Minus} disabled={*size <= 1} onclick={turn(size.saturating_sub(1).max(1))}>
                    { app.say(Words::Smaller) }
                </Button>
                <Button icon={IconName::Plus} disabled={*size >= 3} onclick={turn((*size + 1).min(3))}>
                    { app.say(Words::Larger) }
                </Button>
                <Button pressed={*size == 0} onclick={turn(if *size == 0 { 2 } else { 0 })}>{ app.say(Words::Fit) }</Button>
                <Save label={app.say(Words::SaveSvg)} name={format!("{}.svg", props.name)} kind="image/svg+xml" {content} />
            </div>
            <div class="dw-figure__view" role="region" tabindex="0" aria-label={label}>
                { picture(&drawn, &id, class) }
            </div>
            <Disclosure summary={app.say(Words::InWords)}>
                <ol class="dw-figure__words">
                    { for drawn.words.iter().map(|line| html! { <li>{ line.clone() }</li> }) }
                </ol>
            </Disclosure>
        </figure>
    }
}

/// Properties of [`BookDrawing`].
#[derive(Properties, PartialEq)]
pub struct BookDrawingProps {
    /// What is drawn.
    pub plate: Plate,
}

/// A drawing in the book: as wide as the page, with nothing to press but the way to the page where it can be made larger and
/// read in words.
#[component]
pub fn BookDrawing(props: &BookDrawingProps) -> Html {
    let app = use_app();
    let lang = app.lang;
    let drawn = use_memo((props.plate.chart.clone(), lang), |(chart, lang)| {
        drawing(chart, *lang)
    });
    let id = use_id("plate");
    let kind = if props.plate.row { "row" } else { "route" };
    html! {
        <figure class="dw-plate">
            <h3 class="utrecht-heading-3">
                <LinkTo route={at(format!("explain/{kind}/{}", props.plate.id))}>{ drawn.title.clone() }</LinkTo>
            </h3>
            { picture(&drawn, &id, "fit") }
        </figure>
    }
}

fn picture(drawn: &Drawn, id: &str, class: &str) -> Html {
    let (title, words) = (format!("{id}-title"), format!("{id}-words"));
    // An SVG keeps its own size but where it is to fit; CSS does the rest.
    let scale = match class {
        "75" => 75,
        "150" => 150,
        _ => 100,
    };
    let (width, height) = (drawn.width * scale / 100, drawn.height * scale / 100);
    html! {
        <svg class={classes!("dw-drawing", (class == "fit").then_some("dw-drawing--fit"))}
            viewBox={format!("0 0 {} {}", drawn.width, drawn.height)}
            width={width.to_string()} height={height.to_string()}
            role="img" aria-labelledby={title.clone()} aria-describedby={words.clone()}>
            <title id={title}>{ drawn.title.clone() }</title>
            <desc id={words}>{ drawn.words.join(" ") }</desc>
            { for drawn.lines.iter().map(|line| html! {
                <path class="dw-drawing__line" d={line.path.clone()} fill="none" />
            }) }
            { for drawn.shapes.iter().map(|shape| html! {
                <g class={format!("dw-drawing__box dw-drawing__box--{}", shape.kind.class())}>
                    <rect x={shape.x.to_string()} y={shape.y.to_string()} width={shape.width.to_string()}
                        height={shape.height.to_string()} rx={shape.kind.radius().to_string()} />
                    { for shape.places().map(|(x, y, line, name)| html! {
                        <text x={x.to_string()} y={y.to_string()} class={name.then_some("dw-drawing__name")}>
                            { line.to_owned() }
                        </text>
                    }) }
                </g>
            }) }
        </svg>
    }
}
