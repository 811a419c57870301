//! Wording of the guard on free text.

crate::wording! {
    /// Words of what is pointed out in a text that someone types.
    pub enum GuardWords {
        Label => "Let op wat u typt", "Mind what you type";
        Bsn => "„{found}” lijkt een BSN. Dat hoort niet in een motivering.", "“{found}” looks like a BSN. It does not belong in a motivation.";
        Email => "„{found}” is een e-mailadres. Is dat hier nodig?", "“{found}” is an e-mail address. Is it needed here?";
        Phone => "„{found}” lijkt een telefoonnummer. Is dat hier nodig?", "“{found}” looks like a telephone number. Is it needed here?";
        Iban => "„{found}” lijkt een rekeningnummer. Dat hoort niet in een motivering.", "“{found}” looks like an account number. It does not belong in a motivation.";
        Name => "„{found}” is misschien de naam van iemand anders. Noem liever de rol, zoals ‘de buurvrouw’.", "“{found}” may be someone else’s name. Better name the role, such as ‘the neighbour’.";
        Postcode => "„{found}” lijkt een postcode. Is dat hier nodig?", "“{found}” looks like a postal code. Is it needed here?";
        Birth => "„{found}” lijkt een geboortedatum. Is dat hier nodig? Vaak is een leeftijd genoeg.", "“{found}” looks like a date of birth. Is it needed here? Often an age will do.";
        Judgement => "„{found}” is een oordeel. Wat zag of hoorde u precies?", "“{found}” is a judgement. What exactly did you see or hear?";
        Remove => "Haal weg", "Remove";
        Keep => "Laat staan", "Keep";
        RemoveWhat => "Haal weg: {found}", "Remove: {found}";
        KeepWhat => "Laat staan: {found}", "Keep: {found}";
    }
}
