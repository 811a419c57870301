//! Wording of what to note of danger.

crate::wording! {
    /// Words of the note on danger, which come after the numbers to call.
    pub enum AcuteNote {
        LeastTitle => "Noteer het minste", "Note the least";
        LeastIntro => "Alleen wat u nodig hebt om later te kunnen uitleggen wat u deed. Nog geen namen. U vult het later aan tot een volledige motivering.",
            "Only what you need to explain later what you did. No names yet. You complete it later to a full motivation.";
        FileNumber => "Dossiernummer", "File number";
        FileNumberHint => "Niet de naam van de cliënt", "Not the client’s name";
        Danger => "Wat is het gevaar?", "What is the danger?";
        DangerHint => "Feiten: wat zag of hoorde u, wanneer?", "Facts: what did you see or hear, and when?";
        Called => "Wie hebt u gebeld of gewaarschuwd?", "Whom did you call or warn?";
        SharedLabel => "Welke gegevens hebt u gedeeld?", "Which data did you share?";
        SharedHint => "Alleen wat nodig was. Niets gedeeld? Schrijf dat op.", "Only what was needed. Shared nothing? Write that down.";
        When => "Wanneer was dat?", "When was that?";
        Keep => "Bewaar deze notitie", "Keep this note";
        Kept => "De notitie is toegevoegd aan uw check. Zij staat alleen in deze pagina, tot u een bestand bewaart.",
            "The note was added to your check. It is only in this page, until you save a file.";
        KeptTitle => "Genoteerd", "Noted";
        MissingDanger => "Schrijf op wat het gevaar is", "Write down what the danger is";
        MissingCalled => "Schrijf op wie u belde of waarschuwde", "Write down whom you called or warned";
        MissingShared => "Schrijf op wat u deelde, of dat u niets deelde", "Write down what you shared, or that you shared nothing";
        MissingWhen => "Vul in wanneer dat was", "Fill in when that was";
        NextTitle => "Daarna: maak het compleet", "Then: complete it";
        Next => "Maak de check af als het gevaar voorbij is. Uw notitie gaat mee en het document laat zien wat u later toevoegde.",
            "Complete the check when the danger is over. Your note goes along, and the document shows what you added later.";
        Complete => "Maak de check af", "Complete the check";
        Motivation => "Naar motivering en ondertekening", "To motivation and sign-off";
        Article => "Waarom mag dit?", "Why is this allowed?";
        Why => "Bij acuut gevaar gaat veiligheid voor. Het protocol laat delen zonder toestemming toe als het ernstig en dringend is en toestemming niet lukt (artikel 7). Bij huiselijk geweld of kindermishandeling volgt u de Meldcode (artikel 14). De eisen blijven gelden; u mag ze na de noodhulp op orde brengen.",
            "In immediate danger, safety comes first. The protocol allows sharing without consent when it is grave and urgent and consent cannot be had (article 7). With domestic violence or child abuse you follow the Meldcode (article 14). The requirements remain; you may put them in order after the emergency help.";
        NotedTitle => "Uw notitie", "Your note";
        NotedText => "Deze notitie blijft zoals u haar toen maakte. Wat u nu nog weet, zet u erbij, met de tijd van nu.",
            "This note stays as you made it then. What you know by now you add to it, with the present time.";
        NotedOn => "Genoteerd op", "Noted on";
        AddedOn => "Erbij gezet op {when}", "Added on {when}";
        AddLabel => "Wat wilt u erbij zetten?", "What do you want to add?";
        AddHint => "Feiten. Klopt iets niet in de notitie? Schrijf hier wat het wel is.", "Facts. Is something in the note not right? Write here what it is.";
        Add => "Zet dit erbij", "Add this";
        Added => "Het staat bij de notitie.", "It was added to the note.";
        Remove => "Verwijder de notitie", "Remove the note";
        RemoveTitle => "Deze notitie verwijderen?", "Remove this note?";
        RemoveText => "De notitie en alles wat u erbij zette gaan weg uit deze check. De rest van de check blijft.",
            "The note and all that you added to it go out of this check. The rest of the check stays.";
    }
}
