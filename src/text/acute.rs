//! Wording of the short path for danger.

crate::wording! {
    /// Words of the page for danger now, as it stands at once; what to note comes later.
    pub enum AcutePage {
        Title => "Acuut gevaar", "Immediate danger";
        Intro => "Bel eerst. Noteren kan daarna, in minder dan een minuut.",
            "Call first. Noting it down can wait, and takes less than a minute.";
        Call => "Bel {number}", "Call {number}";
        CoachTitle => "De teamcoach", "The teamcoach";
        Coach => "Overleg met de teamcoach hoort erbij, ook bij spoed: bel. Lukt dat niet vóóraf? Hulp gaat voor. Noteer waarom het niet lukte en bel zo snel mogelijk daarna.",
            "Consulting the teamcoach is part of it, also when it is urgent: call. Not possible beforehand? Help comes first. Note why it was not possible and call as soon as you can afterwards.";
    }
}
