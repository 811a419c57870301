//! Wording of the choice to seal, and of the page with the key of this device.
