package no.samskriv.crisis.together;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.sheet.Signatures;
import no.samskriv.crisis.sheet.Signed;
import no.samskriv.crisis.together.store.CrisisSignatureStore;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Users;

/** Who answered what to the version in force, for the sheet; of whoever answered twice, what they said last. */
public final class SignedService implements Signatures {
    private final CrisisSignatureStore signatures;
    private final Users users;

    public SignedService(CrisisSignatureStore signatures, Users users) {
        this.signatures = signatures;
        this.users = users;
    }

    @Override
    public List<Signed> of(CrisisContent content) {
        return ofEach(List.of(content)).getOrDefault(content.person().ref(), List.of());
    }

    @Override
    public Map<PersonRef, List<Signed>> ofEach(Collection<CrisisContent> contents) {
        Map<PersonRef, CrisisContent> plans = contents.stream()
                .collect(Collectors.toMap(content -> content.person().ref(), Function.identity()));
        Map<PersonRef, Map<Signer, CrisisSignature>> last = new LinkedHashMap<>();
        signatures.withoutRemarks(plans.keySet()).stream()
                .filter(each -> Objects.requireNonNull(plans.get(each.person()))
                        .plan()
                        .filter(plan -> plan.version() == each.version())
                        .isPresent())
                .forEach(each -> last.computeIfAbsent(each.person(), person -> new LinkedHashMap<>())
                        .put(each.signer(), each));
        return last.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().values().stream()
                        .filter(answer -> mayBeNamed(Objects.requireNonNull(plans.get(each.getKey())), answer))
                        .map(answer -> signed(Objects.requireNonNull(plans.get(each.getKey())), answer))
                        .toList()));
    }

    /** Whoever must not be contacted now stands on no sheet, whatever they once agreed to. */
    private static boolean mayBeNamed(CrisisContent content, CrisisSignature answer) {
        UUID related = answer.signer().related();
        return content.notToContact().stream().noneMatch(each -> each.id().equals(related));
    }

    private Signed signed(CrisisContent content, CrisisSignature answer) {
        return new Signed(
                name(content, answer.signer()), answer.answer().isYes(), LocalDate.ofInstant(answer.at(), Now.HERE));
    }

    private String name(CrisisContent content, Signer signer) {
        return switch (signer.kind()) {
            case PERSON -> content.person().name();
            case WORKER -> users.displayName(Objects.requireNonNull(signer.user()));
            case FACILITATOR -> content.plan().map(CrisisPlan::facilitator).orElse("–");
            case NEXT_OF_KIN -> content.circle().nameOf(signer.related()).orElse("–");
        };
    }
}
