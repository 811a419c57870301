//! A heading, and nothing else.

use yew::prelude::*;

#[component]
fn Bare() -> Html {
    html! { <h1>{ "Bare" }</h1> }
}

fn main() {
    yew::Renderer::<Bare>::new().render();
}
