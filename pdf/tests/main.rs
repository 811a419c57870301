//! PDFs, made from real records and from hostile ones, looked at by programs of others: qpdf, and poppler's pdfinfo,
//! pdftotext, pdfdetach and pdfimages.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod contract;
mod fonts;
mod hostile;
mod reading;
mod standard;
mod structure;
mod support;
