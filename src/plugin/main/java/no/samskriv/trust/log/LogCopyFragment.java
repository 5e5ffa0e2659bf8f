package no.samskriv.trust.log;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of who has read about them: all of it, as far back as it goes. */
public final class LogCopyFragment implements CopyPart {
    private final AccessLogService service;
    private final AccessLogFragment fragment;

    public LogCopyFragment(AccessLogService service, AccessLogFragment fragment) {
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "log";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        AccessLog piece = service.of(person, Via.FRAGMENT, 0, AccessLogService.LIMIT);
        pages.accept(fragment.piece(piece));
        while (piece.more()) {
            piece = service.of(person, Via.FRAGMENT, piece.start() + AccessLogService.LIMIT, AccessLogService.LIMIT);
            pages.accept(fragment.piece(piece));
        }
    }
}
