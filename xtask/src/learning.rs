//! Making the packages for learning systems.

use std::fs;

use xtask::dist;
use xtask::scorm::{self, Version};

use crate::build;

/// Builds the site and packages it for learning systems.
pub fn packages() -> Result<(), String> {
    build::release()?;
    let folder = scorm::folder();
    let schemas = scorm::schemas();
    for version in Version::ALL {
        let package = folder.join(version.id());
        scorm::assemble(&dist(), &package, version)?;
        match &schemas {
            Ok(schemas) => println!(
                "\nSCORM {}: {}",
                version.id(),
                scorm::validate(&package, schemas, version)?
            ),
            // Without the registry there are no schemas: the package works, but nobody vouches for its manifest.
            Err(why) => println!(
                "\nSCORM {}: the manifest was not validated: {why}",
                version.id()
            ),
        }
        let file = folder.join(format!("deelwijzer-oefenen-scorm-{}.zip", version.id()));
        scorm::archive(&package, &file)?;
        let size = fs::metadata(&file).map_or(0, |data| data.len());
        println!("{} ({size} bytes)", file.display());
    }
    Ok(())
}
