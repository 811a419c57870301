//! Wording of the calendar file with what is still to be done.

crate::wording! {
    /// Words of the calendar file. They name nobody.
    pub enum Calendar {
        Review => "Opnieuw bekijken: kan de cliënt nu worden geïnformeerd?", "Look again: can the client be informed now?";
        ToDo => "Afgesproken taak bij een besluit", "Task agreed with a decision";
        See => "Zie het document van {date} in het dossier. {refs}", "See the document of {date} in the dossier. {refs}";
    }
}
