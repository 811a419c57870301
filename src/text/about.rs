//! Wording of the page about the application.

crate::wording! {
    /// Words of the page about the application.
    pub enum AboutPage {
        Title => "Over Deelwijzer", "About Deelwijzer";
        Lead => "Deelwijzer legt uw situatie naast het protocol en laat zien wat mag, wat nog moet, en waarom.",
            "Deelwijzer sets your situation beside the protocol and shows what you may do, what is still needed, and why.";
        PrivacyTitle => "Wat er met uw gegevens gebeurt", "What happens to your data";
        PrivacyWindow => "Alles wat u invult blijft in dit venster, op uw eigen apparaat. Het gaat niet naar een server; er is geen server.",
            "Everything you fill in stays in this window, on your own device. It does not go to a server; there is no server.";
        PrivacyNothingKept => "Er wordt niets bewaard, tenzij u daarvoor kiest: als bestand, of een tijd lang versleuteld in deze browser. Anders is wat u invulde weg als u dit venster sluit.",
            "Nothing is kept unless you choose so: as a file, or for a while, encrypted, in this browser. Otherwise what you filled in is gone when you close this window.";
        PrivacyFiles => "Een bestand dat u bewaart, beschermt u zelf, net als elk ander stuk uit een dossier.",
            "A file that you save is yours to keep and protect, like any other part of a dossier.";
        PrivacyNoRequests => "Na het laden vraagt de app niets meer op. Er zijn geen cookies, geen tellers en geen diensten van anderen.",
            "After loading, the app requests nothing more. There are no cookies, no counters and no services of others.";
        PrivacyDisplay => "Alleen als u dat aanvinkt, onthoudt uw browser de taal en de kleuren.",
            "Only if you tick that box does your browser remember the language and the colours.";
        PrivacyKey => "Alleen als u daarvoor kiest, maakt de app een sleutel om documenten te verzegelen. Die blijft in uw browser. U kunt hem altijd verwijderen.",
            "Only if you choose so does the app make a key to seal documents. It stays in your browser. You can always remove it.";
        PrivacyLittle => "Vul niet meer in dan nodig is. Gebruik een dossiernummer in plaats van een naam.",
            "Fill in no more than is needed. Use a dossier number instead of a name.";
        WhatTitle => "Wat Deelwijzer wel en niet is", "What Deelwijzer is and is not";
        WhatHelp => "Deelwijzer is een hulp bij het afwegen. De app kent alleen wat u invult, en alleen dit protocol. De beslissing is en blijft van u.",
            "Deelwijzer is an aid for weighing. The app knows only what you fill in, and only this protocol. The decision is and remains yours.";
        WhatDoubt => "Twijfelt u? Overleg met uw teamcoach of met de privacyfunctionaris van uw organisatie.",
            "In doubt? Consult your teamcoach or your organisation’s privacy officer.";
        ProtocolTitle => "Het protocol", "The protocol";
        ProtocolName => "Protocol", "Protocol";
        ProtocolPublisher => "Vastgesteld door", "Adopted by";
        ProtocolInForce => "Geldt vanaf", "In force from";
        ProtocolCitation => "Aangehaald als", "Cited as";
        ProtocolReading => "Versie van deze uitleg", "Version of this reading";
        ProtocolDigest => "Controlegetal van de regels (SHA-256)", "Digest of the rules (SHA-256)";
        AppVersion => "Versie van de app", "Version of the app";
        LimitsTitle => "Wat het protocol niet regelt", "What the protocol does not cover";
        LimitsLead => "Speelt een van deze dingen? Kijk dan verder dan deze app.",
            "Does one of these apply? Then look further than this app.";
        ReadingsTitle => "Zo lezen wij het protocol", "How we read the protocol";
        ReadingsLead => "Op een paar plaatsen is de tekst niet eenduidig. Wij kiezen dan wat de cliënt het best beschermt. De andere lezing staat erbij.",
            "In a few places the text is not clear-cut. We then choose what protects the client best. The other reading is given as well.";
        ReadingsShow => "Toon alle {count} plaatsen", "Show all {count} places";
        LawShow => "Toon alle {count} punten", "Show all {count} points";
        LawTitle => "De wet sinds 2016", "The law since 2016";
        LawLead => "Deze punten staan niet in het protocol en veranderen geen enkele uitkomst.",
            "These points are not in the protocol and do not change any outcome.";
        HowTitle => "Zo komt een uitkomst tot stand", "How an outcome comes about";
        HowText => "De regels staan als gegevens in één bestand, met bij elke regel het artikel. De app rekent elke situatie op dezelfde manier uit en laat elke stap zien. Er wordt niets geraden.",
            "The rules stand as data in one file, each with its article. The app works out every situation in the same way and shows every step. Nothing is guessed.";
        AskTitle => "Uw organisatie", "Your organisation";
        AskQuestions => "Vragen", "Questions";
        AskComplaints => "Klachten", "Complaints";
        ConfigTitle => "Instellingen (voor de beheerder)", "Settings (for the administrator)";
        ConfigWrong => "Deze instellingen kloppen niet en doen niet mee. De andere gelden gewoon.",
            "These settings are not right and are left out. The others hold.";
    }
}
