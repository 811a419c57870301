//! Files of practice: saving one, and reading one that the user chose.

use web_sys::File;

use crate::app::hooks::App;
use crate::browser::download;
use crate::browser::files::{self, FileError};
use crate::text::practice_more::PracticeMore as Words;
use crate::training::{Fault, MOST_BYTES, Piece, SetError};

/// Offers data as a file, and says whether that worked.
pub(super) fn save(app: &App, name: &str, json: Option<String>) -> bool {
    let good = json.is_some_and(|json| download::text(name, "application/json", &json));
    app.announce(app.say(if good {
        Words::Saved
    } else {
        Words::SaveFailed
    }));
    good
}

/// The text of a file, or what is wrong with it in words.
pub(super) async fn read(app: &App, file: &File) -> Result<String, String> {
    let most = u32::try_from(MOST_BYTES).unwrap_or(u32::MAX);
    files::text(file, most).await.map_err(|error| {
        let words = match error {
            FileError::TooLarge => Words::FileTooLarge,
            FileError::Unreadable => Words::FileUnreadable,
            FileError::NotText => Words::FileForeign,
        };
        app.say(words).to_owned()
    })
}

/// What is wrong with a set, in words.
pub(super) fn fault(app: &App, error: &SetError) -> String {
    let (words, what) = match &error.problem {
        Fault::Form(why) => (Words::FaultForm, why.clone()),
        Fault::TooLarge => (Words::FaultTooLarge, String::new()),
        Fault::Schema(found) => (Words::FaultSchema, found.clone()),
        Fault::OtherProtocol(id) => (Words::FaultProtocol, id.clone()),
        Fault::Empty => (Words::FaultEmpty, String::new()),
        Fault::BadId(id) => (Words::FaultId, id.clone()),
        Fault::Unknown { id, .. } => (Words::FaultUnknown, id.clone()),
        Fault::Missing(what) => (Words::FaultMissing, piece(app, *what).to_owned()),
        Fault::TooLong => (Words::FaultLong, String::new()),
        Fault::Level(_) => (Words::FaultLevel, String::new()),
        Fault::Misfit => (Words::FaultMisfit, String::new()),
        Fault::Contradiction(id) => (Words::FaultContradiction, named(app, id)),
        Fault::DoesNotMatter(id) => (Words::FaultMatter, named(app, id)),
        Fault::TemptsWithRight(id) => (Words::FaultTempts, id.clone()),
        Fault::NotOneRight => (Words::FaultOneRight, String::new()),
        Fault::NotADate(text) => (Words::FaultDate, text.clone()),
        Fault::NotBroken(id) => (Words::FaultBroken, named(app, id)),
        Fault::NotPlanted(id) => (Words::FaultPlanted, named(app, id)),
    };
    app.fill(words, &[("what", &what)])
}

/// What is still to be written, each piece once; nothing where everything is there.
pub(super) fn unwritten(app: &App, errors: &[SetError]) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for error in errors {
        if let Fault::Missing(what) = error.problem {
            let name = piece(app, what).to_lowercase();
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let what = names.join(", ");
    (!names.is_empty()).then(|| app.fill(Words::FaultMissing, &[("what", &what)]))
}

/// What something that must be written is called.
fn piece(app: &App, piece: Piece) -> &'static str {
    app.say(match piece {
        Piece::Title => Words::EditTitle,
        Piece::Activity => Words::PieceActivity,
        Piece::Story => Words::PieceStory,
        Piece::Line => Words::PieceLine,
        Piece::Hints => Words::PieceHints,
        Piece::Lesson => Words::EditLesson,
        Piece::Client => Words::EditClient,
        Piece::Feedback => Words::PieceFeedback,
        Piece::Article => Words::PieceArticle,
        Piece::Option => Words::PieceOption,
        Piece::Mistake => Words::PieceMistake,
    })
}

/// What an id is called in the protocol; the id itself where it is of nothing there.
fn named(app: &App, id: &str) -> String {
    let protocol = &app.protocol;
    let question = protocol
        .find_question(id)
        .map(|at| &protocol.question(at).ask);
    let rule = protocol.find_rule(id).map(|at| &protocol.rule(at).title);
    let duty = protocol.find_duty(id).map(|at| &protocol.duty(at).title);
    question
        .or(rule)
        .or(duty)
        .map_or_else(|| id.to_owned(), |text| text.get(app.lang).to_owned())
}
