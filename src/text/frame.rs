//! Wording of the frame around every page.

crate::wording! {
    /// Words of the header, the navigation, the footer and the dialogs that belong to no page.
    pub enum Frame {
        AppName => "Deelwijzer", "Deelwijzer";
        SkipLink => "Naar de inhoud", "Skip to content";
        NavLabel => "Hoofdmenu", "Main menu";
        NavStart => "Start", "Start";
        NavCheck => "Check", "Check";
        NavTable => "Tabel", "Table";
        NavGlossary => "Begrippen", "Glossary";
        NavMotivation => "Motivering", "Motivation";
        NavDocument => "Document", "Document";
        NavOpen => "Bestand openen", "Open a file";
        NavAbout => "Over de app", "About";
        NavAcute => "Acuut gevaar", "Immediate danger";
        NotFoundTitle => "Pagina niet gevonden", "Page not found";
    }
}
