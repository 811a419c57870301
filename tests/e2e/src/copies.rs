//! Copies of the built site, changed as an administrator or a new release would.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("the site is built") {
        let path = entry.unwrap().path();
        let new = to.join(path.file_name().unwrap());
        if path.is_file() {
            fs::copy(&path, new).unwrap();
        } else {
            fs::create_dir(&new).unwrap();
            copy(&path, &new);
        }
    }
}

/// A folder with the built site in it, which goes away with the test.
pub struct Copy(pub TempDir);

impl Copy {
    pub fn of_the_site() -> Self {
        Self::of_the_site_at("")
    }

    /// The site somewhere within a server: at a path that ends in a slash.
    pub fn of_the_site_at(path: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join(path);
        fs::create_dir_all(&place).unwrap();
        copy(&xtask::dist(), &place);
        Copy(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file of one's own beside the others.
    pub fn write(&self, name: &str, content: &str) -> &Self {
        fs::write(self.path().join(name), content).unwrap();
        self
    }

    /// Puts one thing in the place of another in a file.
    pub fn replace(&self, name: &str, old: &str, new: &str) -> &Self {
        let file = self.path().join(name);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(old), "{name} has no `{old}`");
        self.write(name, &text.replace(old, new))
    }

    /// Sets an organisation's settings in a page.
    pub fn configure(&self, name: &str, settings: &serde_json::Value) -> &Self {
        let file = self.path().join(name);
        let text = fs::read_to_string(&file).unwrap();
        let at = text
            .find("deelwijzer-config")
            .expect("a place for settings");
        let start = at + text[at..].find('>').unwrap() + 1;
        let end = start + text[start..].find('<').unwrap();
        let new = format!("{}{settings}{}", &text[..start], &text[end..]);
        self.write(name, &new)
    }
}
