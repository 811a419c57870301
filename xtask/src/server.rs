//! A static server for the built site, on this machine alone.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use tokio::runtime::Runtime;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// What every answer says besides its content.
const HEADERS: [(HeaderName, &str); 3] = [
    (CACHE_CONTROL, "no-cache"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
];

/// A running server; it stops when it is dropped.
pub struct Site {
    runtime: Option<Runtime>,
    address: SocketAddr,
}

impl Site {
    /// Serves a folder on `127.0.0.1`. Port 0 takes a free one.
    ///
    /// # Errors
    /// When the port can't be had.
    pub fn serve(folder: &Path, port: u16) -> io::Result<Self> {
        // Where `a.js.gz` lies beside `a.js`, that is what a browser gets.
        let files = ServeDir::new(folder).precompressed_gzip();
        let mut site = Router::new().fallback_service(files);
        for (name, value) in HEADERS {
            let value = HeaderValue::from_static(value);
            site = site.layer(SetResponseHeaderLayer::overriding(name, value));
        }
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, site).await
        });
        Ok(Site {
            runtime: Some(runtime),
            address,
        })
    }

    /// Where the site is, with a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // Without waiting: a browser may hold its connection open for as long as it likes, and a test that ends
        // within a runtime of its own must not block it.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
