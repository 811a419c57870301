//! Mounts the app, nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    deelwijzer::app::mount();
}
