//! Wording that the papers for the client share: the other side, rights, complaints, where to turn to.

crate::wording! {
    /// Words that several papers for the client have in common.
    pub enum Client {
        Team => "Sociaal Wijkteam", "Sociaal Wijkteam, neighbourhood team";
        SomeoneElse => "een andere organisatie", "another organisation";
        Special => "bijzonder gegeven", "special category";
        NoItems => "De gegevens zijn nog niet gekozen.", "The data has not been chosen yet.";
        DataTitle => "Welke gegevens", "Which data";
        WhyTitle => "Waarom", "Why";
        RightsTitle => "Uw rechten", "Your rights";
        RightSee => "U mag uw dossier inzien en er een kopie van vragen (artikel 15).",
            "You may see your file and ask for a copy (article 15).";
        RightWho => "U mag vragen wie gegevens over u kreeg, en waarvoor (artikel 15, lid 2).",
            "You may ask who got data about you, and what for (article 15(2)).";
        RightCorrect => "Klopt iets niet, is het niet volledig of niet nodig? U mag vragen om het te verbeteren, aan te vullen, af te schermen of weg te halen (artikel 16).",
            "Is something wrong, incomplete or not needed? You may ask to have it corrected, completed, shielded or removed (article 16).";
        RightStatement => "Bent u het niet eens met een oordeel over u? U mag uw eigen verklaring laten toevoegen (artikel 16, lid 4).",
            "Do you disagree with a judgement about you? You may have your own statement added (article 16(4)).";
        RightDestroy => "U mag vragen om gegevens over u te laten vernietigen (artikel 17).",
            "You may ask to have data about you destroyed (article 17).";
        RightsHow => "Schrijf daarvoor aan: {college}. U krijgt binnen vier weken een schriftelijk antwoord, met de redenen als het antwoord nee is. Vernietigen gebeurt binnen drie maanden, tenzij dat niet mag of iemand anders de gegevens echt nodig heeft. Bent u het niet eens met het antwoord? Dan kunt u bezwaar maken (artikel 17 en 18).",
            "To do so, write to: {college}. You get a written answer within four weeks, with the reasons if the answer is no. Data is destroyed within three months, unless that is not allowed or someone else really needs the data. Do you disagree with the answer? Then you can object (articles 17 and 18).";
        Law => "De artikelen in dit stuk zijn van het {protocol}. Sinds 25 mei 2018 geldt ook de Europese privacywet, de AVG. Daarin staan deze rechten ook (artikel 15, 16 en 17 AVG).",
            "The articles named here are those of the {protocol}. Since 25 May 2018 the European privacy law, the GDPR (AVG), applies as well. It has these rights too (articles 15, 16 and 17 GDPR).";
        ComplaintTitle => "Hebt u een klacht?", "Do you have a complaint?";
        ComplaintIntro => "Zet deze stappen (artikel 19). Lukt de ene stap niet, neem dan de volgende.",
            "Take these steps (article 19). If one does not help, take the next.";
        ComplaintFirst => "1. Praat eerst met degene die u helpt.", "1. First talk to the person who helps you.";
        ComplaintSecond => "2. Vraag een gesprek met de leidinggevende, de teamcoach.",
            "2. Ask for a talk with that person’s manager, the teamcoach.";
        ComplaintThird => "3. Dien een klacht in bij de gemeente. Een onafhankelijke klachtenambtenaar luistert naar u en kan bemiddelen. Dat kan in een gesprek, per post of via de website.",
            "3. Complain to the municipality. An independent complaints officer listens to you and can mediate. In a talk, by post or through the website.";
        ComplaintFourth => "4. Helpt dat ook niet? Ga dan naar de Nationale ombudsman.",
            "4. If that does not help either, go to the National Ombudsman.";
        ContactTitle => "Vragen?", "Questions?";
        ContactText => "Praat met degene die u helpt, of neem contact op met: {contact}.",
            "Talk to the person who helps you, or contact: {contact}.";
        WithdrawText => "Vertel het ons: zeggen of schrijven is genoeg. Vanaf dat moment gebruiken wij uw toestemming niet meer. Wat al gebeurd is, draaien wij niet terug.",
            "Tell us: saying or writing it is enough. From that moment we no longer rely on your consent. What has already been done is not undone.";
    }
}
