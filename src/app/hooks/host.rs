//! The page around the application, when it is an element of one.

use std::fmt;
use std::rc::Rc;

/// The page of which the application is an element: it is told a kind and a text of JSON.
#[derive(Clone)]
pub struct Host(Rc<Tell>);

type Tell = dyn Fn(&str, &str);

impl Host {
    /// A page that is told things this way.
    pub fn new(tell: impl Fn(&str, &str) + 'static) -> Self {
        Host(Rc::new(tell))
    }

    /// Tells it something.
    pub fn tell(&self, kind: &str, json: &str) {
        (self.0)(kind, json);
    }
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Host")
    }
}

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
