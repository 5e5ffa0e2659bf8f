package no.samskriv.meeting;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.macro.MacroResponder;
import no.samskriv.macro.Reading;
import no.samskriv.person.PersonService;

/**
 * {@code responsibility-group-meeting}: the meeting named by {@code meeting}, or the nearest one of the person whose page
 * it stands on, or of the one named by {@code person}.
 */
public final class MeetingMacro implements Macro {
    private final PersonService persons;
    private final MeetingService meetings;
    private final MeetingFragment fragment;
    private final MacroResponder responder;

    public MeetingMacro(
            PersonService persons, MeetingService meetings, MeetingFragment fragment, MacroResponder responder) {
        this.persons = persons;
        this.meetings = meetings;
        this.fragment = fragment;
        this.responder = responder;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return responder.respond(context, "no.samskriv:meeting", reading -> {
            Optional<UUID> named = named(parameters);
            if (named.isPresent()) {
                return draw(meetings.contentOf(named.get(), reading.via()), reading);
            }
            PersonRef person = person(parameters, reading);
            return meetings.nearest(person, reading.via())
                    .map(content -> draw(content, reading))
                    .orElseGet(() -> fragment.none(person, reading.interactive() && meetings.mayBegin(person)));
        });
    }

    private String draw(MeetingContent content, Reading reading) {
        return reading.interactive() ? fragment.interactive(content) : fragment.still(content);
    }

    private static Optional<UUID> named(Map<String, String> parameters) {
        String id = parameters.get("meeting");
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(id.trim()));
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    private PersonRef person(Map<String, String> parameters, Reading reading) {
        String named = parameters.get("person");
        if (named != null && !named.isBlank()) {
            return PersonRef.parse(named.trim()).orElseThrow(ProblemException::notFound);
        }
        if (reading.pageId().isEmpty()) {
            throw ProblemException.notFound();
        }
        return persons.refOnPage(reading.pageId().getAsLong()).orElseThrow(ProblemException::notFound);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
