package no.samskriv.trust.consents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.kernel.Messages;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.Scope;

/** What stops and what does not when a consent is taken back, in whole sentences in the reader's language. */
public record WithdrawalJson(List<String> stops, List<String> remains) {
    private static final String SCOPES = "samskriv.sees.scope.";
    private static final String KINDS = "samskriv.consent.stops.kind.";

    static WithdrawalJson of(WithdrawalPreview preview, Messages messages) {
        if (!preview.counts()) {
            return new WithdrawalJson(
                    List.of(), List.of(messages.text("samskriv.consent.remains.over"), kept(messages)));
        }
        String name = Objects.requireNonNullElse(preview.participant(), "");
        return name.isEmpty() ? ofNobody(preview, messages) : ofSomebody(preview, name, messages);
    }

    private static WithdrawalJson ofNobody(WithdrawalPreview preview, Messages messages) {
        List<String> remains = new ArrayList<>();
        if (preview.kind() == ConsentKind.PLAN) {
            remains.add(messages.text("samskriv.consent.remains.plan"));
        }
        remains.add(kept(messages));
        return new WithdrawalJson(List.of(messages.text(KINDS + kind(preview.kind()))), remains);
    }

    private static WithdrawalJson ofSomebody(WithdrawalPreview preview, String name, Messages messages) {
        List<String> stops = new ArrayList<>();
        sorted(preview.stops())
                .map(scope -> messages.text(
                        preview.reads(scope) ? "samskriv.consent.stops.reads" : "samskriv.consent.stops.shares",
                        name,
                        messages.text(SCOPES + word(scope))))
                .forEach(stops::add);
        if (preview.closesPage()) {
            stops.add(messages.text("samskriv.consent.stops.page", name));
        }
        List<String> remains = new ArrayList<>();
        sorted(preview.goesOn())
                .map(scope ->
                        messages.text("samskriv.consent.remains.beside", name, messages.text(SCOPES + word(scope))))
                .forEach(remains::add);
        remains.add(messages.text("samskriv.consent.remains.known", name));
        remains.add(messages.text("samskriv.consent.remains.paper", name));
        remains.add(kept(messages));
        return new WithdrawalJson(stops, remains);
    }

    private static Stream<Scope> sorted(Set<Scope> scopes) {
        return scopes.stream().sorted(Comparator.naturalOrder());
    }

    private static String kept(Messages messages) {
        return messages.text("samskriv.consent.remains.kept");
    }

    private static String kind(ConsentKind kind) {
        return switch (kind) {
            case PLAN, MEASURING, COUNTING -> word(kind);
            case PARTICIPANT, NEXT_OF_KIN, CRISIS_PLAN, OTHER -> word(ConsentKind.OTHER);
        };
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
