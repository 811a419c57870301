//! Wording of the card for the talk with a client.

crate::wording! {
    /// Words of the conversation card.
    pub enum Card {
        TitleOut => "Gesprekskaart: gegevens delen", "Conversation card: sharing data";
        TitleIn => "Gesprekskaart: gegevens opvragen", "Conversation card: asking for data";
        TitleKept => "Gesprekskaart: gegevens vastleggen", "Conversation card: recording data";
        TitleWithin => "Gesprekskaart: gegevens in het team", "Conversation card: data within the team";
        TitleReferred => "Gesprekskaart: de aanmelding", "Conversation card: the referral";
        What => "Wat?", "What?";
        WhatReferred => "Wat weten wij al?", "What do we know already?";
        WithWhom => "Met wie?", "With whom?";
        FromWhom => "Bij wie?", "Whom do we ask?";
        ByWhom => "Wie meldde u aan?", "Who referred you?";
        SeenBy => "Wie ziet het?", "Who sees it?";
        SeenByText => "De medewerkers die u helpen, en de teamcoach.", "The staff who help you, and the teamcoach.";
        Why => "Waarom?", "Why?";
        YouDecide => "U beslist", "You decide";
        YouDecideText => "U mag ja zeggen, nee zeggen, of er nog over nadenken. Zegt u nee? Dan kijken wij samen wat er zonder deze gegevens kan.",
            "You may say yes, say no, or think about it first. If you say no, we will see together what is possible without this data.";
        Withdraw => "Van gedachten veranderd?", "Changed your mind?";
        NoConsent => "Is uw toestemming nodig?", "Is your consent needed?";
        NoConsentText => "Nee. Maar u hoort het van ons, en niet van een ander. Wat u ervan vindt, schrijven wij op als u dat wilt.",
            "No. But you hear it from us, not from someone else. If you like, we write down what you think of it.";
        Without => "Zonder uw toestemming", "Without your consent";
        WithoutText => "Hiervoor is uw toestemming nodig, en die hebben wij niet. Toch delen wij dit: de situatie is ernstig en er is dringend hulp nodig die wij zelf niet kunnen geven (artikel 7). U hoort het van ons. Wat u ervan vindt, schrijven wij op als u dat wilt.",
            "This takes your consent, and we do not have it. We share it all the same: the situation is grave and help is urgently needed that we cannot give ourselves (article 7). You hear it from us. If you like, we write down what you think of it.";
        AgreeText => "Wist u van de aanmelding, en bent u het ermee eens? Zo niet, dan horen wij dat graag van u.",
            "Did you know of the referral, and do you agree? If not, please tell us.";
        Rights => "Uw rechten", "Your rights";
        RightSee => "uw dossier inzien en een kopie vragen", "see your file and ask for a copy";
        RightCorrect => "iets laten verbeteren, of uw eigen verklaring toevoegen", "have something corrected, or add your own statement";
        RightDestroy => "vragen om vernietiging", "ask for destruction";
        RightComplain => "een klacht indienen: eerst bij degene die u helpt, dan bij de teamcoach, dan bij de gemeente, dan bij de Nationale ombudsman",
            "complain: first to the person who helps you, then to the teamcoach, then to the municipality, then to the National Ombudsman";
        Staff => "Voor de medewerker", "For the staff member";
        StaffFirst => "Vertel het doel, de ander en de inhoud vóór u om een antwoord vraagt.",
            "Tell the purpose, the other party and the content before you ask for an answer.";
        StaffBack => "Vraag de cliënt in eigen woorden te zeggen wat er gaat gebeuren.",
            "Ask the client to say in their own words what is going to happen.";
        StaffWrite => "Schrijf op wie wat vertelde, wanneer, hoe, en wat het antwoord was.",
            "Write down who told what, when, how, and what the answer was.";
        StaffPaper => "Geef de cliënt een kopie mee, ook in een andere taal als dat helpt.",
            "Give the client a copy to take along, in another language too if that helps.";
    }
}
