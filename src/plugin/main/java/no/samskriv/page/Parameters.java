package no.samskriv.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;

/** What the address of a page says beside its path. */
public final class Parameters {
    private final HttpServletRequest request;

    Parameters(HttpServletRequest request) {
        this.request = request;
    }

    /** What is no id names nothing, and so is not found. */
    public Optional<UUID> id(String name) {
        return given(name).map(Parameters::parsed);
    }

    private static UUID parsed(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    /** Whether the address says anything of this. */
    public boolean names(String name) {
        return given(name).isPresent();
    }

    /** Not found for what is missing or no reference. */
    public PersonRef requirePerson(String name) {
        return given(name).flatMap(PersonRef::parse).orElseThrow(ProblemException::notFound);
    }

    /** One of these words; nothing for any other. */
    public Optional<String> word(String name, List<String> words) {
        return given(name).filter(words::contains);
    }

    /** What was typed, without blanks around it and cut at a limit; empty when nothing was. */
    public String typed(String name, int limit) {
        String text = given(name).orElse("").strip();
        return text.length() > limit ? text.substring(0, limit) : text;
    }

    /** Whether the address says anything by this name. */
    public boolean has(String name) {
        return given(name).isPresent();
    }

    /** A whole number from nought; nought when it is left out. */
    public int count(String name) {
        return given(name).map(text -> counted(name, text)).orElse(0);
    }

    private static int counted(String name, String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw ProblemException.invalid(name, "not-a-number", "0", Integer.toString(Integer.MAX_VALUE));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
