//! Two tables that answer: who may see a dossier, and what may be in it.

use std::collections::BTreeMap;

use deelwijzer::protocol::Answer;
use deelwijzer::rights::access::{May, access, may_be_kept};
use deelwijzer::rights::model::{Named, Sees};

use crate::rights::load;

/// Yes, a part of it, no: as the table below has them.
const Y: Sees = Sees::Yes;
const P: Sees = Sees::Part;
const N: Sees = Sees::No;

/// The reasons, in the order of the columns below.
const REASONS: [&str; 9] = [
    "support",
    "meeting",
    "leading",
    "complaint",
    "system",
    "violence",
    "own-data",
    "legal-duty",
    "other",
];

/// Who may see it, for each reason, decided by hand from the text of the protocol:
///
/// - A law that obliges makes a part open to anyone (11.3), and everyone can ask for what is about themselves (15.1), but
///   for Veilig Thuis, which is nobody.
/// - Whoever helps has access (11.1), for a complaint too: the first stage is a conversation with them (19). Leading,
///   granting access and curiosity are no part of that help.
/// - Another member hears what a discussion or the Meldcode needs (13 and 14, which 11.3 leaves open), and has no access.
/// - The teamcoach, the manager in the second stage of a complaint, and the complaints officer see what their task needs
///   (11.2, 19). The manager has no other task that 11.2 names.
/// - The administrator grants access and destroys (11.4, 10.3): a part of it, and not the content.
/// - Veilig Thuis gets what its task needs (14.2). Others outside the team get nothing of the dossier (11.3).
const TABLE: [(&str, [Sees; 9]); 10] = [
    ("involved", [Y, Y, N, Y, N, Y, P, P, N]),
    ("colleague", [N, P, N, N, N, P, P, P, N]),
    ("coach", [P, P, P, P, N, P, P, P, N]),
    ("manager", [N, N, N, P, N, N, P, P, N]),
    ("complaints", [N, N, N, P, N, N, P, P, N]),
    ("administrator", [N, N, N, N, P, N, P, P, N]),
    ("client", [P, P, P, P, P, P, P, P, P]),
    ("veilig-thuis", [N, N, N, N, N, P, N, P, N]),
    ("relative", [N, N, N, N, N, N, P, P, N]),
    ("outside", [N, N, N, N, N, N, P, P, N]),
];

/// The article that decides a cell, whatever else stands beside it.
fn decides(role: &str, reason: &str) -> &'static str {
    match (role, reason) {
        ("client", _) => "15.1",
        ("veilig-thuis", "own-data") => "11.3",
        (_, "own-data") => "15.1",
        (_, "legal-duty") => "11.3",
        ("involved", _) => "11.1",
        ("colleague", "meeting") => "13",
        ("colleague", "violence") => "14.1",
        ("colleague", _) => "11.3",
        ("coach" | "complaints" | "manager", _) => "11.2",
        ("administrator", _) => "11.4",
        ("veilig-thuis", "violence") => "14.2",
        (_, _) => "11.3",
    }
}

#[test]
fn who_may_see_what_is_answered_for_every_role_and_reason() {
    let (_, rights) = load();
    let source = rights.source();
    let ids = |named: &[Named]| -> Vec<String> { named.iter().map(|one| one.id.clone()).collect() };
    assert_eq!(ids(&source.access.reasons), REASONS);
    assert_eq!(ids(&source.access.roles), TABLE.map(|(role, _)| role));
    for (role, cells) in TABLE {
        for (reason, wanted) in REASONS.into_iter().zip(cells) {
            let rule = access(source, role, reason).unwrap();
            assert_eq!(rule.sees, wanted, "{role}, {reason}");
            let article = decides(role, reason).to_owned();
            assert!(rule.refs.contains(&article), "{role}, {reason}: {article}");
        }
    }
    assert!(access(source, "involved", "nowhere").is_none());
    assert!(access(source, "nobody", "support").is_none());
}

/// Whoever handles a complaint goes on to it, and who asks for their own data goes on to the request.
#[test]
fn what_opens_a_part_leads_on_to_its_tool() {
    let (_, rights) = load();
    let source = rights.source();
    for (role, reason, tool) in [
        ("involved", "complaint", "complaint"),
        ("manager", "complaint", "complaint"),
        ("complaints", "complaint", "complaint"),
        ("colleague", "violence", "meldcode"),
        ("colleague", "own-data", "request"),
        ("outside", "own-data", "request"),
    ] {
        let rule = access(source, role, reason).unwrap();
        assert_eq!(rule.tool.as_deref(), Some(tool), "{role}, {reason}");
    }
}

#[test]
fn what_may_be_in_the_dossier_follows_its_conditions() {
    let (_, rights) = load();
    let find = |id: &str| {
        let mut all = rights.source().dossier.categories.iter();
        all.find(|one| one.id == id).unwrap()
    };
    let no_answers = BTreeMap::new();
    assert_eq!(may_be_kept(find("naw"), &no_answers), May::Yes);
    assert_eq!(may_be_kept(find("outsiders"), &no_answers), May::No);
    assert_eq!(may_be_kept(find("family"), &no_answers), May::Open);
    let answers = |pairs: &[(&str, Answer)]| -> BTreeMap<String, Answer> {
        pairs
            .iter()
            .map(|(id, answer)| ((*id).to_owned(), *answer))
            .collect()
    };
    let health = find("health");
    for (necessary, consent, wanted) in [
        (Answer::Yes, Answer::Yes, May::Yes),
        (Answer::Yes, Answer::Unknown, May::Open),
        (Answer::Yes, Answer::No, May::No),
        (Answer::No, Answer::Unknown, May::No),
    ] {
        let given = answers(&[("health-necessary", necessary), ("health-consent", consent)]);
        assert_eq!(may_be_kept(health, &given), wanted);
    }
}
