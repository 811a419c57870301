//! Mounts the app in its own page, or waits to be asked in another; nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        use deelwijzer::{api, app};

        // A page whose global object takes nothing more still has its pages.
        if app::mounting::is_own_page() {
            let _ = api::install();
            app::mount();
        } else {
            let _ = api::install_with(&[("mount", app::mounting::function())]);
        }
    }
}
