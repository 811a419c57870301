//! Wording of the frame around every page.

crate::wording! {
    /// Words of the header, the navigation, the footer and the dialogs that belong to no page.
    pub enum Frame {
        AppName => "Deelwijzer", "Deelwijzer";
        SkipLink => "Naar de inhoud", "Skip to content";
        HomeLabel => "Deelwijzer, naar de startpagina", "Deelwijzer, to the start page";
        NavLabel => "Hoofdmenu", "Main menu";
        NavMenu => "Menu", "Menu";
        NavStart => "Start", "Start";
        NavCheck => "Check", "Check";
        NavTable => "Tabel", "Table";
        NavGlossary => "Begrippen", "Glossary";
        NavMotivation => "Motivering", "Motivation";
        NavDocument => "Document", "Document";
        NavOpen => "Bestand openen", "Open a file";
        NavMore => "Meer", "More";
        NavAbout => "Over Deelwijzer", "About Deelwijzer";
        NavAcute => "Acuut gevaar", "Immediate danger";
        NotFoundTitle => "Pagina niet gevonden", "Page not found";
        NotFoundText => "Dit adres hoort bij geen pagina. Wat u invulde is er nog.",
            "This address belongs to no page. What you filled in is still here.";
        OffTitle => "Dit onderdeel staat uit", "This part is turned off";
        OffText => "Uw organisatie gebruikt dit onderdeel van Deelwijzer niet.",
            "Your organisation does not use this part of Deelwijzer.";
        NotFoundHome => "Naar de start", "To the start";
        LangLabel => "Taal", "Language";
        LangNl => "Nederlands", "Nederlands";
        LangEn => "English", "English";
        LangChanged => "De taal is nu Nederlands.", "The language is now English.";
        Display => "Weergave", "Display";
        ThemeLabel => "Kleuren", "Colours";
        ThemeAuto => "Zoals uw apparaat", "As your device";
        ThemeLight => "Licht", "Light";
        ThemeDark => "Donker", "Dark";
        Remember => "Onthoud taal en kleuren op dit apparaat", "Remember language and colours on this device";
        RememberHelp => "Alleen deze twee keuzes blijven dan bewaard, nooit wat u invult.",
            "Only these two choices are kept then, never what you fill in.";
        RememberFailed => "Uw browser staat bewaren hier niet toe.", "Your browser does not allow keeping this here.";
        SignedTitle => "Dit document is ondertekend", "This document is signed";
        SignedMessage => "Als u iets wijzigt, begint een nieuwe versie, die u weer moet ondertekenen. Bewaar de ondertekende eerst als u dat nog niet deed.",
            "When you change something, a new version begins, which you must sign again. Save the signed one first if you have not done so.";
        SignedYes => "Maak een nieuwe versie", "Make a new version";
        UndoDone => "De laatste wijziging is ongedaan gemaakt.", "The last change was undone.";
        FooterPrivacy => "Wat u invult blijft in dit venster. Er wordt niets verstuurd, en niets bewaard tenzij u daarvoor kiest.",
            "What you fill in stays in this window. Nothing is sent, and nothing is kept unless you choose so.";
        FooterAdvice => "Deelwijzer helpt u afwegen. De beslissing blijft van u.",
            "Deelwijzer helps you weigh. The decision remains yours.";
        FooterVersion => "Deelwijzer {app}, {protocol}, uitleg {version}", "Deelwijzer {app}, {protocol}, reading {version}";
        Offline => "Geen verbinding. Deelwijzer werkt gewoon door.", "No connection. Deelwijzer simply goes on working.";
        PageComing => "Deze pagina wordt opgehaald…", "Fetching this page…";
        PageNotThere => "Deze pagina kon niet worden opgehaald. Wat u invulde, staat er nog. Controleer uw verbinding en probeer het opnieuw.",
            "This page could not be fetched. What you filled in is still there. Check your connection and try again.";
        PageAgain => "Opnieuw proberen", "Try again";
        LoadTitle => "Deelwijzer kan niet starten", "Deelwijzer cannot start";
        LoadText => "Het protocol in deze app bevat een fout. Daarom geeft Deelwijzer geen antwoord. Vraag uw beheerder om hulp, of overleg met uw teamcoach.",
            "The protocol in this app contains an error. Deelwijzer therefore gives no answer. Ask your administrator for help, or consult your teamcoach.";
        LoadDetails => "Wat er mis is (voor de beheerder)", "What is wrong (for the administrator)";
        CrashText => "Er ging iets mis in Deelwijzer zelf. Kopieer zo nodig eerst wat u invulde; het is niet verstuurd. Laad daarna de pagina opnieuw.",
            "Something went wrong in Deelwijzer itself. Copy what you filled in first if you need it; it was not sent. Then reload the page.";
    }
}
