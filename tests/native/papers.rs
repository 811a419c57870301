//! Papers for the client: which fit which verdict, what they say, and that text in them is text.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use deelwijzer::document::papers::{Filled, Kind, Offer, Sender, WhyNot, offer, paper};
use deelwijzer::document::{Block, Outline, View, html, text};
use deelwijzer::protocol::Paper;
use deelwijzer::text::Lang;

use crate::made::{self, draft, view_of};
use crate::remedies::protocol;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn filled(view: Option<&View>, lang: Lang) -> Filled {
    let sender = Sender {
        organisation: "Sociaal Wijkteam Noord\nGemeente Leiden".to_owned(),
        contact: "071 000 00 00".to_owned(),
    };
    Filled::beforehand(protocol(), view, &sender, today(), lang)
}

fn made(view: Option<&View>, kind: Kind, lang: Lang) -> Outline {
    paper(protocol(), view, kind, &filled(view, lang), lang)
}

fn plain(name: &str, kind: Kind) -> String {
    let view = view_of(&draft(name));
    assert_eq!(
        offer(protocol(), Some(&view), kind),
        Offer::Fits,
        "{name} {kind:?}"
    );
    text::plain(&made(Some(&view), kind, Lang::Nl))
}

fn says(page: &str, all: &[&str]) {
    for words in all {
        assert!(page.contains(words), "“{words}” is missing:\n{page}");
    }
}

/// Which papers fit, by a case of each route; the rest with why not.
#[test]
fn papers_fit_where_the_route_has_a_use_for_them() {
    use Kind::{Card, ConsentForm, InformationSheet, Letter};

    let fits: [(&str, &[Kind]); 17] = [
        ("1-information", &[]),
        ("2-client", &[Letter, ConsentForm, InformationSheet, Card]),
        ("2-client-not-asked", &[ConsentForm, InformationSheet, Card]),
        ("2-creditor", &[Letter, ConsentForm, Card]),
        ("2-work-income-unknown", &[ConsentForm, Card]),
        ("2-physician-request", &[Letter, ConsentForm, Card]),
        ("2-physician-request-refused", &[]),
        ("outside-consent", &[Letter, ConsentForm, Card]),
        ("7-refused", &[Letter, Card]),
        ("7-not-grave", &[]),
        ("7-unsafe-to-tell", &[]),
        ("2-veilig-thuis", &[Letter, Card]),
        ("3-provider-invoice", &[Letter]),
        ("4-death", &[]),
        ("team-special", &[ConsentForm, InformationSheet, Card]),
        ("referral-agreed", &[Letter, Card]),
        ("veilig-thuis-request", &[Letter, Card]),
    ];
    for (name, wanted) in fits {
        let view = view_of(&draft(name));
        let found: Vec<Kind> = Kind::ALL
            .into_iter()
            .filter(|kind| offer(protocol(), Some(&view), *kind) == Offer::Fits)
            .collect();
        assert_eq!(found, wanted, "{name}");
    }
}

#[test]
fn a_paper_that_does_not_fit_says_why() {
    let why = |name: &str, kind: Kind| match offer(protocol(), Some(&view_of(&draft(name))), kind) {
        Offer::Not(why) => why,
        Offer::Fits => panic!("{name}: {kind:?} fits"),
    };
    assert_eq!(why("1-information", Kind::Letter), WhyNot::NoProcessing);
    assert_eq!(why("2-work-income-unknown", Kind::Letter), WhyNot::Open);
    assert_eq!(why("7-not-grave", Kind::Letter), WhyNot::Forbidden);
    let until = WhyNot::Postponed("2026-12-08".to_owned());
    assert_eq!(why("7-unsafe-to-tell", Kind::Letter), until);
    assert_eq!(why("2-veilig-thuis-unsafe", Kind::Card), until);
    assert_eq!(why("veilig-thuis-request-unsafe", Kind::Letter), until);
    assert_eq!(why("7-refused", Kind::ConsentForm), WhyNot::NoConsentAsked);
    assert_eq!(
        why("2-physician-request-refused", Kind::ConsentForm),
        WhyNot::Refused
    );
    assert_eq!(why("4-death", Kind::Letter), WhyNot::NothingToTell);
    assert_eq!(why("4-death", Kind::Card), WhyNot::NoTalk);
    assert_eq!(why("2-creditor", Kind::InformationSheet), WhyNot::NoIntake);
    for kind in [Kind::Letter, Kind::ConsentForm, Kind::Card] {
        assert_eq!(
            offer(protocol(), None, kind),
            Offer::Not(WhyNot::NoCase),
            "{kind:?}"
        );
    }
    assert_eq!(offer(protocol(), None, Kind::InformationSheet), Offer::Fits);
}

/// A paper that the protocol file names nowhere would be offered nowhere.
#[test]
fn every_paper_is_named_in_the_protocol() {
    let source = protocol().source();
    let rules = source.rules.iter().flat_map(|rule| &rule.papers);
    let duties = source.duties.iter().flat_map(|duty| &duty.papers);
    let named: BTreeSet<Paper> = rules.chain(duties).copied().collect();
    let all = [
        Paper::Letter,
        Paper::ConsentForm,
        Paper::SignedConsentForm,
        Paper::InformationSheet,
        Paper::Card,
    ];
    assert_eq!(named, all.into());
}

#[test]
fn the_letter_says_what_with_whom_why_rights_and_complaints() {
    let page = plain("7-refused", Kind::Letter);
    says(
        &page,
        &[
            "Sociaal Wijkteam Noord\nGemeente Leiden\n071 000 00 00",
            "24 november 2026",
            "Goedendag,",
            "Werk en Inkomen",
            "NAW-gegevens",
            "Tekst Purpose",
            "Wij hadden uw toestemming niet",
            "artikel 7, lid 1 tot en met 4",
            "artikel 15",
            "artikel 16",
            "artikel 17",
            "binnen vier weken",
            "binnen drie maanden",
            "bezwaar",
            "klachtenambtenaar",
            "Nationale ombudsman",
        ],
    );
    // The record's reasons and attempts are the professional's, not the letter's.
    for kept in ["Motivation", "Attempts", "W-2026-0042"] {
        assert!(!page.contains(kept), "{kept} is in the letter:\n{page}");
    }
    says(
        &plain("2-creditor", Kind::Letter),
        &[
            "U gaf hiervoor toestemming op 20 november 2026",
            // Whoever it was by name, as the row tells only of what kind.
            "Organisation",
        ],
    );
    says(
        &plain("2-veilig-thuis", Kind::Letter),
        &["vraagt het protocol geen toestemming", "\nVeilig Thuis\n"],
    );
    says(
        &plain("veilig-thuis-request", Kind::Letter),
        &["\nVeilig Thuis\n", "artikel 14, lid 2"],
    );
    says(
        &plain("referral-agreed", Kind::Letter),
        &["U BENT BIJ ONS AANGEMELD", "Organisation"],
    );
    says(
        &plain("2-physician-request", Kind::Letter),
        &["GEGEVENS OVER U OPGEVRAAGD", "BIJ WIE"],
    );
}

#[test]
fn a_letter_names_the_client_only_when_the_name_was_filled_in() {
    let mut draft = draft("7-refused");
    let named = |view: &View| text::plain(&made(Some(view), Kind::Letter, Lang::Nl));
    assert!(named(&view_of(&draft)).contains("Goedendag,"));
    draft.subject.name = "mevrouw De Vries".to_owned();
    assert!(named(&view_of(&draft)).contains("Beste mevrouw De Vries,"));
}

#[test]
fn the_consent_form_has_purpose_recipient_content_and_a_place_to_sign() {
    let view = view_of(&draft("3-mo-zaak-medical"));
    let form = made(Some(&view), Kind::ConsentForm, Lang::Nl);
    let page = text::plain(&form);
    says(
        &page,
        &[
            "Tekst Purpose",
            "MO-Zaak",
            "medische gegevens (bijzonder gegeven)",
            "[ ] Ja, ik geef toestemming",
            "[ ] Nee, ik geef geen toestemming",
            "! Voor deze gegevens is uw handtekening nodig.",
            "Handtekening: ____",
            "JONGER DAN 16",
            "artikel 6b, lid 1 en 2",
            "intrekken",
        ],
    );
    assert!(!page.contains("beslist over"), "{page}");
    // Without data for which the table wants one, saying yes is enough.
    let page = plain("2-creditor", Kind::ConsentForm);
    says(&page, &["U mag ook mondeling antwoorden"]);
    assert!(!page.contains("uw handtekening nodig"), "{page}");
    let page = plain("team-special", Kind::ConsentForm);
    says(
        &page,
        &[
            "BIJZONDERE GEGEVENS IN HET WIJKTEAM",
            "artikel 6a, lid 2",
            "artikel 11",
        ],
    );
    let page = plain("2-client-medical", Kind::ConsentForm);
    says(
        &page,
        &["VASTLEGGEN", "artikel 6b, lid 1", "artikel 6a, lid 2"],
    );
}

#[test]
fn what_is_not_filled_in_has_a_line_to_write_on() {
    let mut draft = draft("2-creditor");
    draft.purpose.clear();
    let view = view_of(&draft);
    let form = made(Some(&view), Kind::ConsentForm, Lang::En);
    let line = Block::Fields(vec!["What for".to_owned()]);
    assert!(form.blocks.contains(&line), "{form:?}");
}

/// Every point of article 6a, paragraph 1, has its place.
#[test]
fn the_information_sheet_has_every_point_of_article_6a() {
    let page = plain("2-client", Kind::InformationSheet);
    says(
        &page,
        &[
            "WELKE GEGEVENS",
            "geboortedatum",
            "artikel 2)",
            "UW RECHTEN",
            "BIJ WIE KUNT U TERECHT",
            "College van burgemeester en wethouders van Leiden",
            "071 000 00 00",
            "WIE ZITTEN ER IN HET TEAM, EN HOE WERKT HET",
            "andere leden van het team, bijvoorbeeld in een overleg",
            "rechtstreeks doordat u om hulp vraagt",
            "artikel 6a, lid 2",
            "Vijftien jaar",
        ],
    );
    // Without a case it is the sheet for anybody.
    let general = text::plain(&made(None, Kind::InformationSheet, Lang::Nl));
    assert!(!general.contains("Bij u gaat het nu om"), "{general}");
    let mut own = filled(None, Lang::Nl);
    own.team = "Wij zijn met acht mensen.".to_owned();
    let page = paper(protocol(), None, Kind::InformationSheet, &own, Lang::Nl);
    let page = text::plain(&page);
    says(&page, &["Wij zijn met acht mensen."]);
    assert!(!page.contains("De teamcoach leidt het team"), "{page}");
}

#[test]
fn the_card_fits_the_talk() {
    let asks = plain("2-work-income-unknown", Kind::Card);
    says(
        &asks,
        &[
            "U BESLIST",
            "VAN GEDACHTEN VERANDERD",
            "Werk en Inkomen",
            "UW RECHTEN",
        ],
    );
    let tells = plain("2-veilig-thuis", Kind::Card);
    says(&tells, &["IS UW TOESTEMMING NODIG", "Veilig Thuis"]);
    assert!(!tells.contains("U BESLIST"), "{tells}");
    let without = plain("7-refused", Kind::Card);
    says(&without, &["ZONDER UW TOESTEMMING", "artikel 7"]);
    assert!(!without.contains("U BESLIST") && !without.contains("IS UW TOESTEMMING NODIG"));
    // A card is short: it is used while talking.
    for page in [asks, tells] {
        assert!(page.lines().count() < 60, "{page}");
    }
}

/// Every paper of every case, in both languages: no place of a sentence is left open, and the languages differ.
#[test]
fn every_paper_is_whole_in_both_languages() {
    let mut count = 0;
    for (name, draft) in made::drafts("Tekst") {
        let view = view_of(&draft);
        for kind in Kind::ALL {
            if offer(protocol(), Some(&view), kind) != Offer::Fits {
                continue;
            }
            count += 1;
            let pages = Lang::ALL.map(|lang| text::plain(&made(Some(&view), kind, lang)));
            for page in &pages {
                assert!(!page.contains(['{', '}']), "{name} {kind:?}:\n{page}");
                assert!(!page.contains("()"), "{name} {kind:?}: no article:\n{page}");
            }
            let [nl, en] = &pages;
            assert_ne!(nl, en);
            let same: Vec<&str> = nl
                .lines()
                .filter(|line| line.len() > 40 && !line.contains("Tekst") && en.contains(line))
                .collect();
            assert!(
                same.is_empty(),
                "{name} {kind:?}: not translated: {same:#?}"
            );
        }
    }
    assert!(count > 60, "only {count} papers");
}

const HOSTILE: &str =
    "</p><script>alert(1)</script> {refs} & \"'\u{202e}\u{0}\u{1b}[31m\u{fffe}\r\nregel\ttab";

#[test]
fn hostile_text_in_every_field_is_text() {
    let mut filled = filled(None, Lang::Nl);
    for field in [
        &mut filled.sender.organisation,
        &mut filled.sender.contact,
        &mut filled.date,
        &mut filled.salutation,
        &mut filled.other_side,
        &mut filled.purpose,
        &mut filled.shared_on,
        &mut filled.note,
        &mut filled.writer,
        &mut filled.team,
    ] {
        HOSTILE.clone_into(field);
    }
    for (name, draft) in made::drafts(HOSTILE) {
        let view = view_of(&draft);
        for kind in Kind::ALL {
            let outline = paper(protocol(), Some(&view), kind, &filled, Lang::Nl);
            let page = html::page(&outline);
            assert!(!page.contains("<script"), "{name}: {page}");
            assert!(
                !page.contains(['\u{202e}', '\u{0}', '\u{1b}']),
                "{name}: {page}"
            );
        }
    }
    filled.purpose = "x".repeat(1_000_000);
    let view = view_of(&draft("2-creditor"));
    let long = paper(protocol(), Some(&view), Kind::Letter, &filled, Lang::Nl);
    assert!(text::plain(&long).len() > 1_000_000);
}

#[test]
fn another_language_leaves_what_was_typed() {
    let view = view_of(&draft("2-stadsbank"));
    let before =
        |lang| Filled::beforehand(protocol(), Some(&view), &Sender::default(), today(), lang);
    let (nl, en) = (before(Lang::Nl), before(Lang::En));
    let mut typed = nl.clone();
    typed.note = "Tot maandag".to_owned();
    let translated = typed.followed(&nl, en.clone());
    assert_eq!(translated.sender, en.sender);
    assert_eq!(translated.note, "Tot maandag");
    let mut typed = nl.clone();
    typed.other_side = "Stadsbank Leiden".to_owned();
    typed.sender.contact = "071".to_owned();
    let translated = typed.followed(&nl, en);
    assert_eq!(translated.other_side, "Stadsbank Leiden");
    assert_eq!(translated.sender.contact, "071");
}

#[test]
fn what_was_typed_stays_when_the_case_goes_on_and_the_rest_follows_it() {
    let of = |draft: &deelwijzer::record::Draft| {
        let view = view_of(draft);
        Filled::beforehand(
            protocol(),
            Some(&view),
            &Sender::default(),
            today(),
            Lang::Nl,
        )
    };
    let mut case = draft("2-stadsbank");
    case.purpose = "Een betaalplan".to_owned();
    let before = of(&case);
    let mut typed = before.clone();
    typed.salutation = "mevrouw De Vries".to_owned();
    typed.note = "Tot maandag".to_owned();
    case.purpose = "Een ander betaalplan".to_owned();
    let after = of(&case);
    let now = typed.clone().followed(&before, after.clone());
    assert_eq!(now.salutation, "mevrouw De Vries");
    assert_eq!(now.note, "Tot maandag");
    assert_eq!(now.purpose, "Een ander betaalplan");
    // Nothing typed, nothing but what the case says.
    assert_eq!(before.clone().followed(&before, after.clone()), after);
    // What somebody made empty stays empty.
    typed.purpose = String::new();
    assert_eq!(typed.followed(&before, after).purpose, "");
}
