//! Wording of the page with the document.

crate::wording! {
    /// Words of the page with the document.
    pub enum DocumentPage {
        Title => "Document", "Document";
        None => "Er is nog geen document", "There is no document yet";
        NoneHelp => "Doe eerst een check, of open een bestand.", "First do a check, or open a file.";
        ToStart => "Naar de start", "To the start";
        ToOpen => "Open een bestand", "Open a file";
        ToMotivation => "Naar motivering en ondertekening", "To motivation and sign-off";
        Signed => "Het document is ondertekend en compleet.", "The document is signed and complete.";
        SignedHelp => "Bewaar het document en zet het in het dossier. Deelwijzer bewaart zelf niets.",
            "Save the document and put it in the dossier. Deelwijzer itself keeps nothing.";
        Awaits => "De teamcoach moet nog tekenen", "The teamcoach still has to sign";
        AwaitsHelp => "Bewaar het document en geef het aan de teamcoach, of laat de teamcoach hier tekenen.",
            "Save the document and give it to the teamcoach, or have the teamcoach sign here.";
        Preview => "Dit is een voorbeeld. Er is nog niet ondertekend.", "This is a preview. It was not signed yet.";
        Altered => "Dit bestand is na de ondertekening veranderd. Vertrouw het niet zonder navraag.",
            "This file was altered after it was signed. Do not trust it without asking.";
        OtherProtocol => "Dit bestand is gemaakt met een andere versie van het protocol.",
            "This file was made under another version of the protocol.";
        MadeUnder => "Gemaakt met het bestand ‘{name}’, versie {version}; het controlegetal begint met {digest}. Vraag dat bestand aan wie de regels beheert.",
            "Made under the file ‘{name}’, version {version}; its digest begins with {digest}. Ask whoever manages the rules for that file.";
        ToCompare => "Laad die versie en vergelijk haar met de regels van nu", "Load that version and compare it with the present rules";
        OtherVerdict => "Met de regels van nu is de uitkomst anders.", "Under the present rules the outcome is different.";
        SaveJson => "Bewaar om later verder te gaan (JSON)", "Save to continue later (JSON)";
        FileName => "motivering-{date}", "motivation-{date}";
        CoachTitle => "Ondertekening door de teamcoach", "Signature of the teamcoach";
        CoachIntro => "Alleen de teamcoach vult dit in. Klopt het advies hierboven? Teken dan.",
            "Only the teamcoach fills this in. Is the advice above correct? Then sign.";
        CoachName => "Naam van de teamcoach", "Name of the teamcoach";
        CoachFunction => "Functie", "Function";
        CoachSign => "Onderteken als teamcoach", "Sign as teamcoach";
        CoachMissing => "Vul naam en functie in", "Fill in name and function";
        Continue => "Vul aan als nieuwe versie", "Add to it as a new version";
        ContinueHelp => "U kunt later aanvullen. Het document laat dan zien wat er sinds deze ondertekening bij kwam.",
            "You can add to it later. The document then shows what was added since this signature.";
        PracticeText => "U oefent met een verzonnen situatie. Wat u hier maakt, draagt dit merk en telt nergens.",
            "You practise with a fictional situation. What you make here carries this mark and counts nowhere.";
        PracticeLeave => "Stop met oefenen en begin een nieuwe check", "Stop practising and start a new check";
        DocumentLabel => "Het document", "The document";
    }
}
