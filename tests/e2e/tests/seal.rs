//! Sealing and verifying: two browsers that sign one record, what the page for verifying says, and places without keys.

use std::process::{Command, Stdio};

use e2e::{LAPTOP, PHONE, Visit};
use serde_json::{Value, json};

use crate::samples;

/// A check that is complete but for the signatures: sharing without consent, which takes the teamcoach.
fn draft() -> Value {
    let because = |rule: &str| (rule.to_owned(), json!("Zonder geld geen woning"));
    let yes = |question: &str| (question.to_owned(), json!("yes"));
    let answers = [
        "need-to-know",
        "subsidiarity",
        "proportionality",
        "grave-cause",
        "urgent-intervention",
        "consent-impossible",
        "importance-health",
        "coach-consulted",
        "reasons-recorded",
    ];
    let motivated = [
        "b2-need",
        "b2-proportionality",
        "7-1-grave",
        "7-1-urgent",
        "b2-importance",
        "7-3-reasons",
    ];
    json!({
        "schema": "draft/1",
        "app": { "name": "deelwijzer", "version": "0.1.0" },
        "protocol": { "id": "leiden-wmo-2016", "version": "1", "sha256": "" },
        "draft": {
            "activity": "disclose", "row": "2-work-income", "data": ["naw"], "consent": "refused",
            "purpose": "Uitkering herstellen", "subject": { "file_number": "W-2026-0042" },
            "answers": answers.map(yes).into_iter().collect::<serde_json::Map<_, _>>(),
            "occasions": { "2-work-income": "yes" },
            "motivations": motivated.map(because).into_iter().collect::<serde_json::Map<_, _>>(),
            "lighter": [{ "what": "Zelf bellen", "why_not": "Lukt niet" }],
            "attempts": [{ "when": "2026-01-20T10:00", "what": "Gebeld, geweigerd" }],
            "coach": { "name": "T. Coach", "when": "2026-01-24T09:00", "advice": "go-ahead" },
            "duties": { "7-4-inform": { "state": "done", "who": "ik", "date": "2026-01-25" } },
        },
    })
}

async fn databases(visit: &Visit) -> Value {
    let code = "const done = arguments[0]; indexedDB.databases().then((all) => done(all.length))";
    visit.client.execute_async(code, vec![]).await.unwrap()
}

/// Saves a file and gives its content. What is given to the page stands in the same folder, with names in capitals.
async fn saved(visit: &Visit, button: &str) -> String {
    let (_, content) = visit.save(button, ".json").await;
    String::from_utf8(content).unwrap()
}

/// The teamcoach's advice: yes, under conditions.
pub async fn advise_under_conditions(visit: &Visit) {
    visit
        .answer("Wat adviseert u?", "Doen, onder voorwaarden")
        .await;
}

/// Which conditions, with a new key, looked at, and signed.
pub async fn conditions_and_seal(visit: &Visit, name: &str) {
    visit
        .fill("Welke voorwaarden stelt u?", "Eerst de cliënt bellen")
        .await;
    visit
        .answer("Wilt u het document verzegelen?", "Ja, met een nieuwe")
        .await;
    visit.look(name).await;
    visit.click("Onderteken als teamcoach").await;
}

/// The professional's side, up to the saved file.
async fn professional_seals(visit: &Visit) -> String {
    visit.follow("#/open").await;
    let draft = serde_json::to_vec(&draft()).unwrap();
    visit.give_file("concept.JSON", &draft).await;
    visit.sees("Het concept is geopend").await;
    visit.follow("#/motivation").await;
    visit.fill("Uw naam", "A. Wijkwerker").await;
    visit.fill("Uw functie", "SWT’er").await;
    visit.sees("Wilt u het document verzegelen?").await;
    visit
        .answer("Wilt u het document verzegelen?", "Ja, met een nieuwe")
        .await;
    visit.accessible("seal-choice").await;
    // Nothing is made or kept before the user has agreed and signs.
    assert_eq!(databases(visit).await, json!(0));
    visit.click_on("form button[type=submit]").await;
    visit.sees("Verzegeld: professional.").await;
    assert_eq!(databases(visit).await, json!(1));
    saved(visit, "Bewaar om later verder te gaan (JSON)").await
}

/// The teamcoach's side, in a browser that has never seen the case.
async fn teamcoach_seals(visit: &Visit, file: &str) -> String {
    visit.follow("#/open").await;
    visit.give_file("zaak.JSON", file.as_bytes()).await;
    visit.sees("De teamcoach moet nog tekenen").await;
    visit.sees("Uitkering herstellen").await;
    visit.sees("Verzegeld: professional.").await;
    advise_under_conditions(visit).await;
    // Conditions that are not named bind nobody.
    visit.click("Onderteken als teamcoach").await;
    visit.sees("Schrijf de voorwaarden op").await;
    conditions_and_seal(visit, "seal-coach").await;
    visit.sees("Het document is ondertekend en compleet").await;
    visit.sees("Verzegeld: professional, teamcoach.").await;
    visit.sees("Eerst de cliënt bellen").await;
    saved(visit, "Bewaar om later verder te gaan (JSON)").await
}

/// What the npm package jose says of a file.
fn judged(file: &str) -> Value {
    let script = xtask::root().join("tests/native/seal/jose.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let stdin = node.stdin.take().unwrap();
    serde_json::to_writer(stdin, &[file]).unwrap();
    let output = node.wait_with_output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The thumbprints of the keys in a file, in the order in which was signed.
fn thumbprints(file: &str) -> Vec<String> {
    use base64::Engine as _;
    let file: Value = serde_json::from_str(file).unwrap();
    let signatures = file["seal"]["signatures"].as_array().unwrap();
    let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
    signatures
        .iter()
        .map(|one| engine.decode(one["protected"].as_str().unwrap()).unwrap())
        .map(|header| serde_json::from_slice::<Value>(&header).unwrap())
        .map(|header| header["kid"].as_str().unwrap().to_owned())
        .collect()
}

async fn verify(visit: &Visit, name: &str, content: &[u8], words: &str) {
    visit.give_file(name, content).await;
    visit.sees(words).await;
}

#[tokio::test]
async fn two_browsers_seal_one_record_and_a_third_look_verifies_it() {
    let professional = Visit::start(LAPTOP).await;
    let one = professional_seals(&professional).await;
    let coach = Visit::start(PHONE).await;
    let both = teamcoach_seals(&coach, &one).await;
    assert_eq!(judged(&both), json!(["good"]));
    let keys = thumbprints(&both);
    assert_ne!(keys[0], keys[1]);
    coach.console_is_clean().await;

    let visit = professional;
    visit.follow("#/register/verify").await;
    visit.sees("Kies een bestand om te controleren").await;
    visit.accessible("verify-empty").await;
    verify(
        &visit,
        "beide.JSON",
        both.as_bytes(),
        "Onveranderd en verzegeld",
    )
    .await;
    for words in [
        "A. Wijkwerker",
        "T. Coach",
        "Eerst de cliënt bellen",
        &keys[0],
        &keys[1],
        "geen lijst met bekende sleutels gekozen",
        "De uitkomst is dezelfde",
    ] {
        visit.sees(words).await;
    }
    visit.accessible("verify-sealed").await;

    // The organisation knows one of the two keys.
    visit.click("Van wie zijn de sleutels?").await;
    let list = json!({ "schema": "keys/1", "organisation": "Gemeente Voorbeeld", "keys": [
        { "thumbprint": keys[0], "name": "A. Wijkwerker", "function": "SWT’er" } ] });
    for (name, content, words) in [
        (
            "kapot.JSON",
            "{".to_owned(),
            "Deze lijst kan niet worden gebruikt",
        ),
        (
            "lijst.JSON",
            list.to_string(),
            "A. Wijkwerker (SWT’er), volgens de lijst van Gemeente Voorbeeld",
        ),
    ] {
        let path = visit.downloads.path().join(name);
        std::fs::write(&path, content).unwrap();
        let field = visit.wait("#verify-keys").await;
        field.send_keys(&path.to_string_lossy()).await.unwrap();
        visit.sees(words).await;
    }
    visit
        .sees("onbekend: deze sleutel staat niet op de lijst")
        .await;
    visit.look("verify-known").await;

    let altered = both.replace("Uitkering herstellen", "Iets heel anders");
    verify(
        &visit,
        "anders.JSON",
        altered.as_bytes(),
        "Dit bestand is veranderd",
    )
    .await;
    visit.sees("Iets heel anders").await;
    visit.sees("Uitkering herstellen").await;
    visit.look("verify-altered").await;
    let half = &both.as_bytes()[..both.len() / 2];
    verify(&visit, "half.JSON", half, "Het bestand is niet compleet").await;
    let foreign = br#"{"schema":"invoice/1"}"#;
    verify(&visit, "vreemd.JSON", foreign, "van een ander programma").await;
    verify(&visit, "scan.JSON", b"%PDF \xff\xfe", "geen tekstbestand").await;
    visit.accessible("verify, failed").await;

    // The key: seen, made known, removed.
    visit.follow("#/register/keys").await;
    visit.sees("Kenmerk, om voor te lezen").await;
    visit.sees(&keys[0]).await;
    visit.look("key").await;
    let public: Value =
        serde_json::from_str(&saved(&visit, "Bewaar de openbare sleutel").await).unwrap();
    assert_eq!(public["crv"], "Ed25519");
    assert!(public.get("d").is_none());
    // Nobody signs as teamcoach with the professional's key.
    visit.follow("#/open").await;
    visit.give_file("zaak.JSON", one.as_bytes()).await;
    visit.sees("heeft de professional al verzegeld").await;
    visit.follow("#/register/keys").await;
    visit.click("Verwijder de sleutel").await;
    visit.click_on("#confirm-yes").await;
    visit.sees("Er is geen sleutel in deze browser").await;
    visit.accessible("key-none").await;
    assert_eq!(databases(&visit).await, json!(0));
    visit.console_is_clean().await;

    // On a page without https there are no keys to be had, but verifying works.
    let port = url::Url::parse(&coach.url()).unwrap().port().unwrap();
    let plain = format!("http://deelwijzer.example:{port}/#/register/verify");
    coach.client.goto(&plain).await.unwrap();
    let secure = coach.script("return isSecureContext", vec![]).await;
    assert_eq!(secure, json!(false));
    verify(
        &coach,
        "beide.JSON",
        both.as_bytes(),
        "Onveranderd en verzegeld",
    )
    .await;
    coach.follow("#/register/keys").await;
    coach.sees("Deze pagina is geopend zonder https").await;
    coach.accessible("key, not secure").await;
    sign_for_information(&coach).await;
    coach.sees("Dit document krijgt geen zegel").await;
    coach.accessible("signing without keys").await;
    coach.click_on("form button[type=submit]").await;
    coach
        .sees("Zonder zegel: alleen met een controlegetal")
        .await;
    let digest_only = saved(&coach, "Bewaar om later verder te gaan (JSON)").await;
    coach.follow("#/register/verify").await;
    verify(
        &coach,
        "los.JSON",
        digest_only.as_bytes(),
        "Geen zegel: alleen het controlegetal klopt",
    )
    .await;
    coach.accessible("verify-digest").await;
}

/// Everything up to the button that signs, for a note that only information was given.
async fn sign_for_information(visit: &Visit) {
    visit.follow("#/").await;
    visit.click("Alleen informatie geven").await;
    visit.click("Naar motivering en ondertekening").await;
    visit.fill("Uw naam", "A. Wijkwerker").await;
    visit.fill("Uw functie", "SWT’er").await;
}

/// Runs a script in every page before the page's own, as if the browser were another.
async fn as_if(script: &str) -> Visit {
    let visit = Visit::start(LAPTOP).await;
    visit
        .cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        )
        .await;
    visit.reload().await;
    visit
}

#[tokio::test]
async fn a_browser_that_keeps_nothing_seals_with_a_key_for_this_page() {
    let visit = as_if(
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('', 'SecurityError'); } });",
    )
    .await;
    sign_for_information(&visit).await;
    visit.sees("Deze browser kan hier niets bewaren").await;
    visit
        .answer("Wilt u het document verzegelen?", "Ja, met een nieuwe")
        .await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("Verzegeld: professional.").await;
    let file = saved(&visit, "Bewaar om later verder te gaan (JSON)").await;
    assert_eq!(judged(&file), json!(["good"]));
    visit.follow("#/register/keys").await;
    visit.sees("alleen in deze pagina").await;
    visit.sees(&thumbprints(&file)[0]).await;
    visit.accessible("key, of this page").await;
}

#[tokio::test]
async fn an_older_browser_and_one_that_fails_say_so_and_lose_nothing() {
    let visit = as_if(
        "const old = crypto.subtle.importKey; SubtleCrypto.prototype.importKey = function (...all) {
            return all[2] === 'Ed25519' ? Promise.reject(new DOMException('', 'NotSupportedError')) : old.apply(this, all);
        };",
    )
    .await;
    sign_for_information(&visit).await;
    visit
        .sees("Deze browser kent de soort sleutel (Ed25519) niet")
        .await;
    visit.click_on("form button[type=submit]").await;
    visit
        .sees("Zonder zegel: alleen met een controlegetal")
        .await;

    let visit = as_if(
        "SubtleCrypto.prototype.sign = () => Promise.reject(new DOMException('', 'OperationError'));",
    )
    .await;
    sign_for_information(&visit).await;
    visit
        .answer("Wilt u het document verzegelen?", "Ja, met een nieuwe")
        .await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("Verzegelen is niet gelukt").await;
    visit.accessible("sealing failed").await;
    visit.answer("Wilt u het document verzegelen?", "Nee").await;
    visit.click_on("form button[type=submit]").await;
    visit
        .sees("Zonder zegel: alleen met een controlegetal")
        .await;
}

#[tokio::test]
async fn the_teamcoach_countersigns_the_meldcode_and_the_report_says_which_seal_is_missing() {
    let visit = Visit::start(LAPTOP).await;
    let one = samples::meldcode("M-7").to_json().unwrap();
    visit.follow("#/register/verify").await;
    let words = "Geen zegel: alleen het controlegetal klopt";
    verify(&visit, "meldcode.JSON", one.as_bytes(), words).await;
    for words in [
        "Huiselijk geweld en kindermishandeling",
        "er is niet per ongeluk iets veranderd",
        "Het bestand noemt als ondertekenaar: A. Wijkwerker (professional)",
        "De teamcoach heeft nog niet getekend",
    ] {
        visit.sees(words).await;
    }
    visit.look("verify-meldcode").await;
    // From there to its own page, where the teamcoach signs.
    visit.click("Open dit document").await;
    visit.sees("De teamcoach moet nog tekenen").await;
    visit.sees("Het controlegetal van dit bestand klopt").await;
    advise_under_conditions(&visit).await;
    conditions_and_seal(&visit, "meldcode-coach").await;
    visit.sees("ondertekend, ook door de teamcoach").await;
    visit.sees("De teamcoach heeft het ook verzegeld").await;
    visit.sees("Eerst de cliënt bellen").await;
    let both = saved(&visit, "Bewaar het verslag").await;
    assert_eq!(judged(&both), json!(["good"]));
    visit.follow("#/register/verify").await;
    let words = "Onveranderd, maar voor een deel zonder zegel";
    verify(&visit, "beide.JSON", both.as_bytes(), words).await;
    visit.lacks("De teamcoach heeft nog niet getekend").await;
    let altered = both.replace("Eerst de cliënt bellen", "Doen");
    verify(
        &visit,
        "anders.JSON",
        altered.as_bytes(),
        "Dit bestand is veranderd",
    )
    .await;
    visit.sees("Eerst de cliënt bellen").await;
    visit.console_is_clean().await;
}
