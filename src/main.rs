//! Mounts the app, nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        // A page whose global object takes nothing more still has its pages.
        let _ = deelwijzer::api::install();
        deelwijzer::app::mount();
    }
}
