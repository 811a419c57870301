//! Practice is a part of its own: none of its situations is in what the first page loads.

use std::path::Path;

use xtask::root;

use crate::page::read_text;
use crate::split::{Parts, files};

/// Fails when the first part holds words of a situation, or when no later part does: then they are not where they are
/// looked for.
///
/// # Errors
/// As said, or when the situations can't be read.
pub fn apart(parts: &Parts) -> Result<(), String> {
    let lessons = lessons(&root().join("training"))?;
    let later: Vec<&[u8]> = parts.later.iter().map(|(_, part)| &**part).collect();
    stands_apart(&lessons, &parts.first, &later)
}

fn stands_apart(lessons: &[String], first: &[u8], later: &[&[u8]]) -> Result<(), String> {
    let within = |part: &[u8], words: &str| {
        let words = words.as_bytes();
        part.windows(words.len()).any(|here| here == words)
    };
    for words in lessons {
        if within(first, words) {
            return Err(format!("practice is in the first part: “{words}”"));
        }
        if !later.iter().any(|part| within(part, words)) {
            return Err(format!("practice is in no later part: “{words}”"));
        }
    }
    if lessons.is_empty() {
        return Err("no situation has a lesson".to_owned());
    }
    Ok(())
}

/// One lesson of each file of situations, in Dutch, as the program has it.
fn lessons(folder: &Path) -> Result<Vec<String>, String> {
    let mut lessons = Vec::new();
    for file in files(folder)? {
        let text = read_text(&file)?;
        let mut found = text
            .lines()
            .filter_map(|line| line.strip_prefix("lesson = { nl = \"")?.split('"').next());
        // One with an escape in it stands otherwise in the program.
        lessons.extend(found.find(|words| !words.contains('\\')).map(str::to_owned));
    }
    Ok(lessons)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_situations_has_a_lesson_to_look_for() {
        let folder = root().join("training");
        let count = std::fs::read_dir(&folder).map_or(0, Iterator::count);
        // All but the one that names the set.
        assert_eq!(lessons(&folder).map(|all| all.len() + 1), Ok(count));
    }

    #[test]
    fn words_of_practice_in_the_first_part_stop_the_build() {
        let lessons = ["Vraag eerst".to_owned()];
        let part: &[u8] = "..Vraag eerst..".as_bytes();
        assert_eq!(stands_apart(&lessons, b"....", &[b"..", part]), Ok(()));
        assert!(stands_apart(&lessons, part, &[part]).is_err());
        assert!(stands_apart(&lessons, b"....", &[b".."]).is_err());
        assert!(stands_apart(&[], b"....", &[part]).is_err());
    }
}
