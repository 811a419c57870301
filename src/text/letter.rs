//! Wording of the letter that tells a client what was done with data.

crate::wording! {
    /// Words of the letter to the client.
    pub enum Letter {
        TitleOut => "Wij hebben gegevens over u gedeeld", "We shared data about you";
        TitleIn => "Wij hebben gegevens over u opgevraagd", "We asked for data about you";
        TitleKept => "Wij hebben gegevens over u vastgelegd", "We recorded data about you";
        TitleReferred => "U bent bij ons aangemeld", "You were referred to us";
        Salutation => "Goedendag,", "Good day,";
        SalutationName => "Beste {name},", "Dear {name},";
        IntroOut => "Wij ({team}) helpen u, of willen u helpen. Daarvoor hebben wij gegevens over u gedeeld met iemand buiten het team. In deze brief leest u met wie, welke gegevens en waarom.",
            "We ({team}) are helping you, or want to help you. For this we shared data about you with someone outside the team. This letter tells you with whom, which data and why.";
        IntroIn => "Wij ({team}) helpen u, of willen u helpen. Daarvoor hebben wij bij iemand buiten het team gegevens over u gevraagd. In deze brief leest u bij wie, welke gegevens en waarom.",
            "We ({team}) are helping you, or want to help you. For this we asked someone outside the team for data about you. This letter tells you whom, which data and why.";
        IntroKept => "Wij ({team}) helpen u, of willen u helpen. Daarvoor hebben wij gegevens over u vastgelegd in uw dossier. In deze brief leest u welke gegevens en waarom.",
            "We ({team}) are helping you, or want to help you. For this we recorded data about you in your file. This letter tells you which data and why.";
        IntroReferred => "Iemand heeft u bij ons ({team}) aangemeld. In deze brief leest u wie dat was, en welke gegevens wij over u kregen.",
            "Someone referred you to us ({team}). This letter tells you who that was, and which data we got about you.";
        WithTitle => "Met wie", "With whom";
        FromTitle => "Bij wie", "Whom we asked";
        ReferrerTitle => "Wie u aanmeldde", "Who referred you";
        WhenTitle => "Wanneer", "When";
        BasisTitle => "Waarom dit mocht", "Why this was allowed";
        BasisConsent => "U gaf hiervoor toestemming ({refs}).", "You gave your consent for this ({refs}).";
        BasisConsentOn => "U gaf hiervoor toestemming op {date} ({refs}).", "You gave your consent for this on {date} ({refs}).";
        BasisWithout => "Wij hadden uw toestemming niet. Toch mag het wijkteam dan delen, als dat echt moet: de situatie is ernstig, er is dringend hulp nodig die het team zelf niet kan geven, en toestemming vragen of krijgen lukte niet. Wij hebben dit vooraf besproken met de teamcoach en onze redenen opgeschreven in uw dossier ({refs}).",
            "We did not have your consent. The team may still share when it really must: the situation is grave, help is urgently needed that the team itself cannot give, and it was not possible to ask for or get consent. We discussed this with the teamcoach beforehand and wrote our reasons in your file ({refs}).";
        BasisNone => "Voor dit delen vraagt het protocol geen toestemming ({refs}). Wij vinden wel dat u het moet weten.",
            "For this sharing the protocol asks for no consent ({refs}). We do think that you should know.";
        BasisReferred => "Uitgangspunt is dat u van de aanmelding wist en het ermee eens was. Is dat niet zo? Vertel het ons ({refs}).",
            "The starting point is that you knew of the referral and agreed. Was that not so? Please tell us ({refs}).";
        TalkText => "Wij praten hier graag met u over. Begrijpt u iets niet, of klopt er iets niet? Neem dan contact met ons op.",
            "We are glad to talk with you about this. Is something unclear or wrong? Please contact us.";
        Regards => "Met vriendelijke groet,", "Kind regards,";
        Signature => "Handtekening", "Signature";
    }
}
