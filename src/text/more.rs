//! Wording of the page that lists the parts beside the check.

crate::wording! {
    /// Words of the page that lists the parts beside the check.
    pub enum MorePage {
        Title => "Meer", "More";
        Lead => "Het protocol gaat over meer dan delen. Dit vindt u ook in Deelwijzer.",
            "The protocol is about more than sharing. This is also in Deelwijzer.";
        Rights => "Rechten, termijnen en zorgvuldig werken", "Rights, terms and careful work";
        RightsHelp => "Een verzoek van een cliënt, bewaren en vernietigen, wie wat mag zien, intake, de Meldcode en klachten.",
            "A client’s request, keeping and destroying, who may see what, intake, the Meldcode and complaints.";
        Register => "Register", "Register";
        RegisterHelp => "Open veel documenten tegelijk: controleer, zoek, tel, en maak een overzicht voor een cliënt.",
            "Open many documents at once: check, search, count, and make an overview for a client.";
        Training => "Oefenen", "Practice";
        TrainingHelp => "Leer het protocol met situaties uit de praktijk, alleen of met uw team.",
            "Learn the protocol with situations from practice, alone or with your team.";
        Rules => "De regels", "The rules";
        RulesHelp => "Bekijk, controleer, vergelijk en wijzig de regels. Voor de privacyfunctionaris.",
            "See, check, compare and change the rules. For the privacy officer.";
    }
}
