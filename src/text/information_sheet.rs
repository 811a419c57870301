//! Wording of what a client is told at an intake.

crate::wording! {
    /// Words of the information sheet (article 6a, paragraph 1).
    pub enum InformationSheet {
        Title => "Uw gegevens bij het Sociaal Wijkteam", "Your data with the neighbourhood team";
        Intro => "U vraagt ons ({team}) om hulp. Daarvoor hebben wij gegevens over u nodig. Hier leest u wat wij ermee doen en wat uw rechten zijn (artikel 6a).",
            "You are asking us ({team}) for help. For that we need data about you. This sheet tells what we do with it and what your rights are (article 6a).";
        WhyTitle => "Waarom leggen wij gegevens vast?", "Why do we record data?";
        WhyText => "Om u te kunnen helpen bij uw vragen over zorg, welzijn, wonen en inkomen (artikel 2). Dat wij gegevens vastleggen, komt rechtstreeks doordat u om hulp vraagt: zonder gegevens kunnen wij u niet goed helpen.",
            "To be able to help you with your questions about care, well-being, housing and income (article 2). That we record data follows directly from your asking for help: without data we cannot help you well.";
        WhatTitle => "Welke gegevens?", "Which data?";
        WhatNow => "Bij u gaat het nu om:", "In your case this is about, for now:";
        WhatMore => "In een dossier staat alleen wat nodig is om u zorgvuldig te helpen (artikel 10). Dat kan zijn:",
            "A file holds only what is needed to help you with care (article 10). That may be:";
        WhatName => "uw naam, adres en woonplaats", "your name and address";
        WhatFamily => "wie er bij uw gezin en uw netwerk horen, als dat ertoe doet", "who belongs to your family and network, if it matters";
        WhatReferrer => "wie u aanmeldde en waarom, als iemand anders dat deed", "who referred you and why, if someone else did";
        WhatPlan => "uw doelen, het plan van aanpak en wie u daarbij helpt", "your goals, the support plan and who helps you with it";
        WhatProgress => "hoe het gaat, en hoe de hulp is afgelopen en wat u daarvan vond", "how it goes, how support ended and what you thought of it";
        SpecialTitle => "Bijzondere gegevens", "Special data";
        SpecialText => "Gegevens over bijvoorbeeld uw gezondheid, geloof of een strafbaar feit zijn extra gevoelig. Ook binnen het team gebruiken wij die alleen als u daar toestemming voor geeft (artikel 6a, lid 2).",
            "Data about, for example, your health, religion or an offence is extra sensitive. Within the team, too, we use it only if you consent (article 6a(2)).";
        TeamTitle => "Wie zitten er in het team, en hoe werkt het?", "Who is in the team, and how does it work?";
        TeamText => "In het team werken beroepskrachten van de gemeente en van organisaties voor zorg en welzijn. U hebt één medewerker die met u en de mensen om u heen bekijkt wat nodig is. Samen maakt u een plan. De teamcoach leidt het team (artikel 1).",
            "In the team work professionals of the municipality and of organisations for care and well-being. One of them looks with you and the people around you at what is needed. Together you make a plan. The teamcoach leads the team (article 1).";
        SeeTitle => "Wie ziet uw gegevens?", "Who sees your data?";
        SeeHelper => "de medewerkers die u helpen (artikel 11)", "the staff who help you (article 11)";
        SeeCoach => "de teamcoach, en degene die een klacht van u behandelt, als zij het voor hun werk nodig hebben (artikel 11)",
            "the teamcoach, and whoever handles a complaint of yours, if they need it for their work (article 11)";
        SeeTeam => "andere leden van het team, bijvoorbeeld in een overleg, alleen voor zover uw hulp dat nodig maakt (artikel 6a en 13)",
            "other members of the team, for example in a meeting, only as far as your support needs it (articles 6a and 13)";
        SeeSecret => "Iedereen die uw gegevens ziet, moet ze geheimhouden (artikel 20).", "Everyone who sees your data must keep it secret (article 20).";
        ShareTitle => "Delen wij gegevens met anderen?", "Do we share data with others?";
        ShareText => "Meestal vragen wij u eerst toestemming. Wij vertellen dan waarvoor het is, wie het krijgt en welke gegevens het zijn (artikel 6b). Een paar keer mag het zonder: voor een factuur of eigen bijdrage, bij huiselijk geweld of kindermishandeling (artikel 14), bij zware overlast of misdrijven, en als het echt niet anders kan (artikel 7). U hoort het dan zo snel mogelijk, tenzij dat voor iemand gevaarlijk is.",
            "Usually we first ask for your consent. We then tell you what it is for, who gets it and which data it is (article 6b). In a few cases we may do without: for an invoice or your own contribution, with domestic violence or child abuse (article 14), with serious nuisance or crimes, and if there really is no other way (article 7). We then tell you as soon as possible, unless that is dangerous for someone.";
        KeepTitle => "Hoe lang bewaren wij uw gegevens?", "How long do we keep your data?";
        KeepText => "Vijftien jaar, geteld vanaf het jaar waarin de hulp stopt; langer alleen als zorgvuldige hulp dat nodig maakt. Daarna vernietigen wij ze, of maken wij ze onherkenbaar (artikel 10).",
            "Fifteen years, counted from the year in which support ends; longer only if careful support needs it. After that we destroy the data or make it anonymous (article 10).";
        TurnTitle => "Bij wie kunt u terecht?", "Whom can you turn to?";
        TurnText => "Voor uw rechten schrijft u aan: {college}. Met vragen kunt u altijd terecht bij degene die u helpt, of bij: {contact}.",
            "For your rights you write to: {college}. With questions you can always turn to the person who helps you, or to: {contact}.";
    }
}
