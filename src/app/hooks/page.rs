//! What every page does: its title, and the focus on its heading.

use yew::prelude::*;

use super::use_app;
use crate::browser::{focus, page};
use crate::text::frame::Frame;

/// Sets the page's title ("Page – Deelwijzer"). Never give it personal data.
#[hook]
pub fn use_title(title: &str) {
    let app = use_app();
    let title = format!("{title} – {}", app.say(Frame::AppName));
    // An element leaves the title of the page around it alone.
    let title = app.state().host.is_none().then_some(title);
    use_effect_with(title, |title| {
        if let Some(title) = title {
            page::set_title(title);
        }
    });
}

/// Sets the page's title and, when the user came here from another page, puts the focus on its `<h1 tabindex="-1">`.
#[hook]
pub fn use_page(title: &str) {
    use_title(title);
    let app = use_app();
    use_effect_with(app.state().visits, |visits| {
        if *visits > 0 {
            focus::heading();
        }
    });
}
