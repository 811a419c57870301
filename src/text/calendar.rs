//! Wording of the calendar file with what is still to be done.

crate::wording! {
    /// Words of the calendar file. They name nobody.
    pub enum Calendar {
        Review => "Opnieuw bekijken: kan de cliënt nu worden geïnformeerd?", "Look again: can the client be informed now?";
        ToDo => "Afgesproken taak bij een besluit", "Task agreed with a decision";
        See => "Zie het document van {date} in het dossier. {refs}", "See the document of {date} in the dossier. {refs}";
        Late => "Te laat (uiterlijk {date}): {what}", "Overdue (by {date}): {what}";
        LastDay => "De laatste dag is {date}, maar dat is een vrije dag.", "The last day is {date}, but that is a day off.";
        Runs => "De termijn loopt vanaf {date}.", "The term runs from {date}.";
        Matter => "In het dossier staat om welke zaak het gaat.", "The dossier says which matter it is.";
        Destroy => "Dossiers vernietigen of anoniem maken", "Destroy dossiers or make them anonymous";
        InList => "Uw vernietigingslijst zegt welke dossiers.", "Your destruction list says which dossiers.";
        DestroyOne => "Een dossier vernietigen of anoniem maken", "Destroy a dossier or make it anonymous";
        Closed => "De ondersteuning is afgesloten op {date}.", "The support was closed on {date}.";
    }
}
