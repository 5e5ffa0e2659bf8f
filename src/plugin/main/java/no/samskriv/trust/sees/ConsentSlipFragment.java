package no.samskriv.trust.sees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.person.Participant;
import no.samskriv.trust.Consent;
import no.samskriv.trust.sees.ConsentSlipView.RowView;
import no.samskriv.trust.sees.ConsentSlipView.SaidView;
import no.samskriv.trust.site.LifeDomains;

/** Draws the slip of a consent. It is the person's to keep, and so it speaks as the person, whoever prints it. */
public final class ConsentSlipFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final LifeDomains domains;

    public ConsentSlipFragment(Templates templates, Phrases phrases, Users users, LifeDomains domains) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.domains = domains;
    }

    Drawn page(ConsentSlip slip) {
        boolean toThePerson = slip.grant().toThePerson();
        WhoSeesWording wording = new WhoSeesWording(phrases, users, domains, slip.person(), toThePerson);
        boolean withdrawn = slip.consent().withdrawal() != null;
        ConsentSlipView view = new ConsentSlipView(
                slip.person().ref().value(),
                wording.say("samskriv.sees.title."),
                phrases.text(withdrawn ? "samskriv.slip.title.withdrawn" : "samskriv.slip.title"),
                slip.person().name(),
                rows(slip, wording));
        return new Drawn(
                phrases.text("samskriv.slip.window", slip.person().ref().value()),
                templates.render("trust/consent-slip.vm", view));
    }

    private List<RowView> rows(ConsentSlip slip, WhoSeesWording wording) {
        Consent consent = slip.consent();
        List<RowView> rows = new ArrayList<>();
        String who = slip.participant().map(Participant::name).orElse("");
        if (slip.participant().isPresent()) {
            rows.add(row("samskriv.slip.who", who));
        } else {
            rows.add(row(
                    "samskriv.slip.what",
                    phrases.text("samskriv.sees.consent-kind." + WhoSeesWording.key(consent.kind()))));
        }
        if (!consent.scopes().isEmpty()) {
            rows.add(row(
                    reads(slip) ? "samskriv.slip.sees" : "samskriv.slip.told",
                    capitalised(wording.scopes(EnumSet.copyOf(consent.scopes())))));
        }
        if (!consent.domains().isEmpty()) {
            rows.add(row("samskriv.slip.domains", wording.domains(consent.domains())));
        }
        VoiceText exclusions = consent.exclusions();
        if (exclusions != null) {
            rows.add(new RowView(phrases.text("samskriv.slip.not"), said(exclusions, wording)));
        }
        Consent.Withdrawal withdrawal = consent.withdrawal();
        if (withdrawal == null) {
            rows.add(row(
                    "samskriv.slip.how-long",
                    phrases.text(
                            "samskriv.slip.days", wording.day(consent.validFrom()), wording.day(consent.validTo()))));
            rows.add(row("samskriv.slip.regret", takenBack(slip)));
        } else {
            rows.add(row("samskriv.slip.withdrawn", withdrawn(slip.participant(), wording.day(withdrawal.at()))));
        }
        rows.add(row("samskriv.slip.call", called(slip, wording)));
        return rows;
    }

    private static boolean reads(ConsentSlip slip) {
        return slip.participant().map(Participant::account).isPresent();
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<SaidView> said(VoiceText text, WhoSeesWording wording) {
        SaidView said = new SaidView(true, text.language().toLanguageTag(), text.text());
        String recalled = wording.recalled(text);
        return recalled.isEmpty() ? List.of(said) : List.of(said, new SaidView(false, "", recalled));
    }

    private String[] takenBack(ConsentSlip slip) {
        String atOnce = reads(slip) ? "samskriv.slip.regret.at-once" : "samskriv.slip.regret.told";
        return Stream.of(
                        phrases.text("samskriv.slip.regret.any-time"),
                        slip.participant()
                                .map(each -> phrases.text(atOnce, each.name()))
                                .orElse(""),
                        phrases.text("samskriv.slip.regret.help"))
                .filter(line -> !line.isEmpty())
                .toArray(String[]::new);
    }

    private String[] withdrawn(Optional<Participant> participant, String day) {
        return Stream.of(
                        phrases.text("samskriv.slip.withdrawn.on", day),
                        participant
                                .map(each -> phrases.text("samskriv.slip.withdrawn.sees-no-more", each.name()))
                                .orElse(""))
                .filter(line -> !line.isEmpty())
                .toArray(String[]::new);
    }

    private String[] called(ConsentSlip slip, WhoSeesWording wording) {
        String phone = slip.team().dutyPhone();
        return Stream.of(
                        slip.person().coordinator() == null
                                ? ""
                                : wording.name(slip.person().coordinator()),
                        phone == null
                                ? slip.team().name()
                                : phrases.text(
                                        "samskriv.slip.phone", slip.team().name(), phone))
                .filter(line -> !line.isEmpty())
                .toArray(String[]::new);
    }

    private RowView row(String label, String... lines) {
        return new RowView(
                phrases.text(label),
                Arrays.stream(lines).map(line -> new SaidView(false, "", line)).toList());
    }
}
