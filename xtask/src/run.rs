//! Running other programs, with what is going on and how long it takes.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use xtask::root;

/// A program to run in the project's folder, with the project's own tools before the machine's.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    let mut path = vec![root().join(".tools/bin"), root().join("node_modules/.bin")];
    if let Some(old) = std::env::var_os("PATH") {
        path.extend(std::env::split_paths(&old));
    }
    command.current_dir(root());
    if let Ok(path) = std::env::join_paths(path) {
        command.env("PATH", path);
    }
    command
}

/// Whether a program can be started at all.
pub fn exists(name: &str) -> bool {
    let mut command = program(name);
    command
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Runs a step: says what, shows what it prints, and says how long it took.
pub fn step(what: &str, command: &mut Command) -> Result<(), String> {
    let start = begin(what);
    let status = command
        .status()
        .map_err(|error| cannot_start(command, &error))?;
    end(what, start, status.success());
    if status.success() {
        Ok(())
    } else {
        Err(format!("{what}: failed ({status})"))
    }
}

/// Runs a program of which nothing is shown unless it fails.
///
/// # Errors
/// What it printed, when it fails.
pub fn quiet(command: &mut Command) -> Result<(), String> {
    let output = command
        .output()
        .map_err(|error| cannot_start(command, &error))?;
    if output.status.success() {
        return Ok(());
    }
    let name = command.get_program().display();
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{name} failed ({}): {said}", output.status))
}

/// Does a step that is more than one program.
///
/// # Errors
/// The step's own.
pub fn timed<T>(what: &str, work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let start = begin(what);
    let done = work();
    end(what, start, done.is_ok());
    done
}

/// Runs a step and gives what it printed as well.
pub fn step_with_output(what: &str, command: &mut Command) -> (String, bool) {
    let start = begin(what);
    // Both streams into one, in the order in which they come.
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => {
            println!("{}", cannot_start(command, &error));
            end(what, start, false);
            return (String::new(), false);
        }
    };
    let mut output = String::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            println!("{line}");
            output.push_str(&line);
            output.push('\n');
        }
    }
    let passed = child.wait().is_ok_and(|status| status.success());
    end(what, start, passed);
    (output, passed)
}

/// What a program prints, or nothing when it fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

fn begin(what: &str) -> Instant {
    println!("\n── {what}");
    let _ = std::io::stdout().flush();
    Instant::now()
}

fn end(what: &str, start: Instant, passed: bool) {
    let mark = if passed { "✓" } else { "✗" };
    println!("{mark}  {what} ({:.1} s)", start.elapsed().as_secs_f64());
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!(
        "can't start `{}`: {error}",
        PathBuf::from(command.get_program()).display()
    )
}
