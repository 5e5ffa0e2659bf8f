package no.samskriv.keeping.health;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.keeping.health.StoredView.LineView;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.trust.site.AdminPart;

/** Where an administrator has what is stored gone through. */
public final class StoredPart implements AdminPart {
    private static final String TEXTS = "samskriv.site.stored.";

    private final StoredService service;
    private final Templates templates;
    private final Phrases phrases;

    public StoredPart(StoredService service, Templates templates, Phrases phrases) {
        this.service = service;
        this.templates = templates;
        this.phrases = phrases;
    }

    @Override
    public String draw(Look look) {
        List<LineView> lines = look.throughTables() ? lines(service.look()) : List.of();
        return templates.render("keeping/stored.vm", new StoredView(look.throughTables(), lines));
    }

    private List<LineView> lines(Stored stored) {
        List<LineView> lines = new ArrayList<>();
        lines.add(
                stored.missing().isEmpty()
                        ? well("tables", Integer.toString(stored.tables()))
                        : ill("missing", String.join(", ", stored.missing())));
        if (stored.astray().isEmpty()) {
            lines.add(well("belongs"));
        }
        if (stored.back().isEmpty()) {
            lines.add(ill("erased-unknown"));
        } else {
            int back = stored.back().getAsInt();
            lines.add(back == 0 ? well("erased") : ill("erased-back", Integer.toString(back)));
        }
        stored.astray().forEach((table, count) -> lines.add(ill("astray", Integer.toString(count), table)));
        return lines;
    }

    private LineView well(String key, String... arguments) {
        return new LineView(phrases.text(TEXTS + key, arguments), "done");
    }

    private LineView ill(String key, String... arguments) {
        return new LineView(phrases.text(TEXTS + key, arguments), "failed");
    }
}
