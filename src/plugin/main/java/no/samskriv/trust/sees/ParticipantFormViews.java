package no.samskriv.trust.sees;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import no.samskriv.trust.sees.WhoSeesView.FormView;
import no.samskriv.trust.sees.WhoSeesView.OptionView;
import org.jspecify.annotations.Nullable;

/** The forms about somebody who takes part. */
final class ParticipantFormViews {
    private final WhoSees sees;
    private final WhoSeesWording wording;

    ParticipantFormViews(WhoSees sees, WhoSeesWording wording) {
        this.sees = sees;
        this.wording = wording;
    }

    /** Brings somebody in: from those around the person, or somebody new. */
    FormView added() {
        FormViews form = new FormViews("add-participant", wording.text("samskriv.sees.participant.add"), "")
                .adds("persons/" + sees.person().ref().value() + "/participants");
        List<OptionView> around = around();
        if (around.size() > 1) {
            form.choice("related", wording.say("samskriv.sees.participant.related."), "", false, around);
        }
        form.line("name", wording.text("samskriv.sees.participant.name"), "", null, true);
        form.choice("kind", wording.text("samskriv.sees.participant.kind"), "", true, kinds(null));
        form.line("role", wording.text("samskriv.sees.participant.role"), "", null, true);
        form.line("whyHere", wording.say("samskriv.sees.participant.why."), "", null, false);
        form.line("mandate", wording.text("samskriv.sees.participant.mandate"), "", null, false);
        if (!sees.grant().toThePerson()) {
            form.pick(
                    "account",
                    wording.text("samskriv.sees.participant.account"),
                    wording.text("samskriv.sees.participant.account.hint"));
        }
        return form.submits(wording.text("samskriv.people.add"));
    }

    /** Those around the person who do not take part yet and may be suggested; somebody else first. */
    private List<OptionView> around() {
        Set<UUID> taking = sees.taking().stream()
                .map(Participant::related)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Stream<OptionView> related = sees.circle().related().stream()
                .filter(Related::mayBeSuggested)
                .filter(each -> !taking.contains(each.id()))
                .map(ParticipantFormViews::suggestion);
        OptionView somebodyElse = FormViews.option("", wording.text("samskriv.sees.participant.somebody-else"), true);
        return Stream.concat(Stream.of(somebodyElse), related).toList();
    }

    private static OptionView suggestion(Related each) {
        String role = Stream.of(each.relation(), each.organisation(), each.name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new OptionView(
                each.id().toString(),
                each.name(),
                false,
                "",
                false,
                role,
                kindOf(each.kind()).name());
    }

    private static ParticipantKind kindOf(RelatedKind kind) {
        return switch (kind) {
            case NEXT_OF_KIN, NEAREST_NEXT_OF_KIN -> ParticipantKind.NEXT_OF_KIN;
            case GUARDIAN -> ParticipantKind.GUARDIAN;
            case PROXY -> ParticipantKind.PROXY;
            case GP, NAV, HOUSING, MENTAL_HEALTH_CENTRE -> ParticipantKind.PROFESSIONAL;
            case VOLUNTARY -> ParticipantKind.VOLUNTARY;
            case FRIEND, EMPLOYER, OTHER -> ParticipantKind.OTHER;
        };
    }

    private List<OptionView> kinds(@Nullable ParticipantKind chosen) {
        return Arrays.stream(ParticipantKind.values())
                .map(kind -> FormViews.option(
                        kind.name(), wording.text("samskriv.sees.kind." + WhoSeesWording.key(kind)), kind == chosen))
                .toList();
    }

    FormView changed(Participant each) {
        return new FormViews("participant-" + each.id(), wording.text("samskriv.people.change"), each.name())
                .changes("PATCH", "participants/" + each.id(), each.revision())
                .line("name", wording.text("samskriv.sees.participant.name"), "", each.name(), true)
                .choice("kind", wording.text("samskriv.sees.participant.kind"), "", true, kinds(each.kind()))
                .line("role", wording.text("samskriv.sees.participant.role"), "", each.role(), true)
                .line("whyHere", wording.say("samskriv.sees.participant.why."), "", each.whyHere(), false)
                .line("canDecide", wording.text("samskriv.sees.participant.can-decide"), "", each.canDecide(), false)
                .line(
                        "cannotDecide",
                        wording.text("samskriv.sees.participant.cannot-decide"),
                        "",
                        each.cannotDecide(),
                        false)
                .line(
                        "contribution",
                        wording.text("samskriv.sees.participant.contribution"),
                        "",
                        each.contribution(),
                        false)
                .line("mandate", wording.text("samskriv.sees.participant.mandate"), "", each.mandate(), false)
                .submits(wording.text("samskriv.people.save"));
    }

    FormView ended(Participant each) {
        return new FormViews("end-" + each.id(), wording.text("samskriv.sees.participant.end"), each.name())
                .changes("PATCH", "participants/" + each.id(), each.revision())
                .sends("{\"status\":\"ENDED\"}")
                .says(wording.text("samskriv.sees.participant.end.sentence", each.name()))
                .submits(wording.text("samskriv.sees.participant.end.yes"));
    }
}
