//! From the file to [`Rights`]. All errors come together.

use crate::protocol::Protocol;
use crate::record::ProtocolInfo;

use super::check::check;
use super::error::{LoadError, Problem};
use super::model::{Source, Tool};

/// The format that this program reads.
pub(super) const SCHEMA: &str = "rights/1";

/// The file that ships with the application, in a compact form, with the digest of its JSON.
const COMPACT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/leiden-wmo-2016-rights.bin"));
const DIGEST: &str = include_str!(concat!(env!("OUT_DIR"), "/leiden-wmo-2016-rights.sha256"));

/// A file of rights that was loaded without an error.
#[derive(Debug, Clone, PartialEq)]
pub struct Rights {
    source: Source,
    digest: String,
}

impl Rights {
    /// The file that ships with the application.
    ///
    /// # Errors
    /// That it belongs to another protocol, or names what another version of its protocol does not have. None for the
    /// protocol that ships.
    pub fn built_in(protocol: &Protocol) -> Result<Self, Vec<LoadError>> {
        let source: Source = postcard::from_bytes(COMPACT)
            .map_err(|error| vec![LoadError::new("built in", Problem::Form(error.to_string()))])?;
        // The tests check these very files together; in the browser that need not be done again.
        if cfg!(target_arch = "wasm32") && protocol.is_built_in() {
            Ok(Rights {
                source,
                digest: DIGEST.to_owned(),
            })
        } else {
            Self::checked(protocol, source, DIGEST.to_owned())
        }
    }

    /// Loads a file from its text.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place; broken syntax stops at the first.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn from_toml(protocol: &Protocol, text: &str) -> Result<Self, Vec<LoadError>> {
        let broken = |error: toml::de::Error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = before.map_or(0, |before| before.matches('\n').count() + 1);
            vec![LoadError::new(
                format!("line {line}"),
                Problem::Form(error.message().to_owned()),
            )]
        };
        let source: Source = toml::from_str(text).map_err(broken)?;
        let value: toml::Value = toml::from_str(text).map_err(broken)?;
        let digest = crate::record::canonical::digest(&value);
        Self::checked(protocol, source, digest)
    }

    fn checked(
        protocol: &Protocol,
        source: Source,
        digest: String,
    ) -> Result<Self, Vec<LoadError>> {
        if source.schema != SCHEMA {
            return Err(vec![LoadError::new(
                "schema",
                Problem::Schema(source.schema),
            )]);
        }
        let errors = check(&source, protocol);
        if errors.is_empty() {
            Ok(Rights { source, digest })
        } else {
            Err(errors)
        }
    }

    /// Everything the file says.
    #[must_use]
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// A tool by its id.
    #[must_use]
    pub fn tool(&self, id: &str) -> Option<&Tool> {
        self.source.tools.iter().find(|tool| tool.id == id)
    }

    /// The file as records name it.
    #[must_use]
    pub fn info(&self) -> ProtocolInfo {
        ProtocolInfo {
            id: self.source.id.clone(),
            version: self.source.version.clone(),
            sha256: self.digest.clone(),
        }
    }
}
