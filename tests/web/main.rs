//! Tests in the browser, one module a part.
#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod api;
mod shell;
mod state;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
