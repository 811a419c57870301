//! The desk: what lies there, what can be taken back, what would get lost.

use std::rc::Rc;

use deelwijzer::app::desk::{Deed, Desk, Listing};
use deelwijzer::record::{Signature, Signer};
use deelwijzer::rights::{Opened, Sheet, Value, sign};
use deelwijzer::text::Lang;
use serde_json::json;

use crate::rights::{draft, load};

fn fill(desk: &Desk, field: &str, text: &str, typed: bool) -> Desk {
    desk.after(Deed::Fill {
        tool: "complaint".to_owned(),
        field: field.to_owned(),
        value: Value::Text(text.to_owned()),
        typed,
    })
}

fn text(desk: &Desk, field: &str) -> String {
    let work = desk.work("complaint");
    let text = work
        .draft
        .get(field)
        .and_then(Value::text)
        .unwrap_or_default();
    text.to_owned()
}

#[test]
fn typing_in_one_field_is_one_step_back() {
    let mut desk = Desk::default();
    assert!(!desk.is_unsaved());
    for words in ["h", "ha", "hal"] {
        desk = fill(&desk, "about", words, true);
    }
    desk = fill(&desk, "talk-solved", "no", false);
    desk = fill(&desk, "talk-solved", "yes", false);
    assert!(desk.is_unsaved());
    let undo = |desk: &Desk| desk.after(Deed::Undo("complaint".to_owned()));
    desk = undo(&desk);
    assert_eq!(text(&desk, "talk-solved"), "no");
    desk = undo(&desk);
    assert_eq!(
        (text(&desk, "about"), text(&desk, "talk-solved")),
        ("hal".into(), String::new())
    );
    desk = undo(&desk);
    assert_eq!(text(&desk, "about"), "");
    assert!(!desk.work("complaint").can_undo() && !desk.is_unsaved());
    assert_eq!(undo(&desk), desk);
}

#[test]
fn saving_and_wiping_leave_nothing_to_lose() {
    let desk = fill(&Desk::default(), "about", "te laat", true);
    let saved = desk.after(Deed::Saved("complaint".to_owned()));
    assert!(!saved.is_unsaved());
    assert_eq!(text(&saved, "about"), "te laat");
    assert!(fill(&saved, "about", "veel te laat", true).is_unsaved());
    // The same words again are no change.
    assert!(!fill(&saved, "about", "te laat", true).is_unsaved());
    let wiped = desk.after(Deed::Wipe("complaint".to_owned()));
    assert_eq!(wiped, Desk::default());
    let list = Listing {
        text: "1;2010-01-01".to_owned(),
        unsaved: true,
        ..Listing::default()
    };
    let listed = desk
        .after(Deed::List(list))
        .after(Deed::Wipe("complaint".to_owned()));
    assert!(listed.is_unsaved());
}

#[test]
fn changing_what_was_signed_begins_a_version_that_names_it() {
    let (protocol, rights) = load();
    let tool = rights.tool("complaint").unwrap();
    let whole = draft(json!({
        "received": "2026-11-01", "about": "te laat", "talk-on": "2026-11-03", "talk-words": "excuses",
        "talk-solved": "yes",
    }));
    let signer = Signer {
        name: "A".to_owned(),
        function: "B".to_owned(),
    };
    let signature = Signature::new(signer, "ja", "2026-11-24T12:00".to_owned());
    let sheet = Sheet::of(tool, &whole);
    let signed = sign(
        &rights,
        &protocol,
        &sheet,
        signature.clone(),
        Lang::Nl,
        vec![],
    )
    .unwrap();
    let digest = signed.digest().to_owned();
    let desk = Desk::default().after(Deed::Signed(
        "complaint".to_owned(),
        Rc::new(signed.clone()),
    ));
    assert!(desk.is_unsaved() && desk.work("complaint").signed.is_some());
    assert!(!desk.after(Deed::Saved("complaint".to_owned())).is_unsaved());
    let opened = Opened::Record("complaint".to_owned(), Box::new(signed), vec![]);
    let desk = Desk::default().after(Deed::Open(Box::new(opened)));
    assert!(!desk.is_unsaved() && desk.work("complaint").from_file);
    let changed = fill(&desk, "about", "veel te laat", true);
    let work = changed.work("complaint");
    assert!(work.signed.is_none() && work.unsaved && !work.from_file);
    assert_eq!(work.history.len(), 1);
    assert_eq!(work.history[0].sha256, digest);
    // Signing again keeps the name of the version before.
    let sheet = Sheet::of(tool, &work.draft);
    let again = sign(
        &rights,
        &protocol,
        &sheet,
        signature,
        Lang::Nl,
        work.history.clone(),
    )
    .unwrap();
    assert_eq!(again.continued().len(), 2);
    assert_eq!(again.continued()[0].sha256, digest);
}
