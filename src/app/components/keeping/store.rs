//! What this window keeps in the browser: the open lock, until when, and writing it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::app::hooks::App;
use crate::app::kept::{KEY, Kept, Span};
use crate::browser::{clock, random, storage, unload};
use crate::record::age::{AgeError, Chance, Lock, WORK};
use crate::record::{self, Opened};

/// What this window keeps.
pub struct Keeping {
    /// The open lock.
    pub lock: Lock,
    /// How long after a change it is kept.
    pub span: Span,
    /// After how many minutes the page locks; 0 is never.
    pub minutes: u32,
    /// Until when the browser keeps what was written last.
    pub until: Cell<u64>,
}

/// What became of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// It is kept.
    Yes,
    /// The browser does not take it.
    Refused,
    /// It was wiped meanwhile.
    Gone,
    /// Another window keeps something else.
    Other,
}

thread_local! {
    static KEEPING: RefCell<Option<Rc<Keeping>>> = const { RefCell::new(None) };
}

/// What this window keeps, if anything.
pub fn current() -> Option<Rc<Keeping>> {
    KEEPING.with_borrow(Clone::clone)
}

/// Until when the browser keeps the work of this window, in words; nothing when it does not.
pub fn kept_until(app: &App) -> Option<String> {
    current().map(|keeping| moment(app, keeping.until.get()))
}

/// Begins keeping with an open lock.
pub fn begin(lock: Lock, span: Span, minutes: u32) -> Rc<Keeping> {
    let keeping = Rc::new(Keeping {
        lock,
        span,
        minutes,
        until: Cell::new(0),
    });
    KEEPING.set(Some(Rc::clone(&keeping)));
    keeping
}

/// Goes on keeping what the browser kept, with the lock that opened it.
pub fn resume(lock: Lock, kept: &Kept) {
    begin(lock, kept.span, kept.lock).until.set(kept.until);
}

/// Keeps nothing any more; what the browser has stays.
pub fn leave() {
    KEEPING.set(None);
    unload::set_safe(false);
}

/// Keeps nothing any more, and wipes what this window kept.
pub fn stop() {
    if let Some(keeping) = current()
        && keeping.standing() == Written::Yes
    {
        storage::remove(KEY);
    }
    leave();
}

/// What the browser keeps now.
pub fn kept() -> Option<Kept> {
    Kept::read(&storage::get(KEY)?)
}

impl Keeping {
    /// Whether what the browser has is what this window wrote.
    fn standing(&self) -> Written {
        match storage::get(KEY) {
            None => Written::Gone,
            Some(text) => match Kept::read(&text) {
                Some(kept) if self.lock.closed(&kept.file) => Written::Yes,
                _ => Written::Other,
            },
        }
    }

    /// Writes the work at hand, in the place of what this window wrote before.
    pub fn update(&self, content: &str) -> Written {
        match self.standing() {
            Written::Yes => self.write(content),
            other => other,
        }
    }

    /// Writes the work at hand, whatever the browser has.
    pub fn write(&self, content: &str) -> Written {
        let Some(file) = random::bytes().and_then(|nonce| {
            let closed = self.lock.close(nonce, content.as_bytes());
            closed.ok()
        }) else {
            return Written::Refused;
        };
        let until = clock::seconds() + self.span.seconds(clock::now().time());
        let kept = Kept {
            until,
            span: self.span,
            lock: self.minutes,
            file,
        };
        if storage::set(KEY, &kept.write()) {
            self.until.set(until);
            unload::set_safe(true);
            Written::Yes
        } else {
            Written::Refused
        }
    }
}

/// A new lock from a passphrase; nothing where the browser gives no random bytes.
pub fn new_lock(passphrase: &str) -> Result<Option<Lock>, AgeError> {
    let (Some(key), Some(salt)) = (random::bytes(), random::bytes()) else {
        return Ok(None);
    };
    Lock::new(passphrase, &Chance { key, salt }, WORK).map(Some)
}

/// The work at hand as a file holds it: the signed record, or the draft.
pub fn content(app: &App) -> Option<String> {
    match app.record() {
        Some(record) => record.to_json().ok(),
        None => record::draft_json(&app.protocol, app.session.draft(), &app.history()).ok(),
    }
}

/// Reads what a lock held.
pub fn read(app: &App, plain: &[u8]) -> Result<Opened, record::ReadError> {
    // What is no text is no JSON either.
    record::resume(&app.protocol, &String::from_utf8_lossy(plain))
}

/// A moment in words, in this device's time.
pub fn moment(app: &App, until: u64) -> String {
    let left = i64::try_from(until.saturating_sub(clock::seconds())).unwrap_or_default();
    let when = clock::now().checked_add_signed(chrono::TimeDelta::seconds(left));
    let when = when.unwrap_or_else(clock::now);
    crate::text::date::long_iso(&crate::text::date::iso_moment(when), app.lang)
}
