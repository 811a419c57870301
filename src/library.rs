//! The library: the decisions and dates for scripts, without any page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        // Where nothing can be put on the global object there is nobody to use it either.
        let _ = deelwijzer::api::install();
    }
}
