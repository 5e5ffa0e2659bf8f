package no.samskriv.reminder;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/paaminnelser}: what waits for the reader. */
public final class ReminderServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient ReminderService reminders;
    private final transient ReminderSettingService settings;
    private final transient ReminderFragment fragment;

    public ReminderServlet(
            PageResponder responder,
            ReminderService reminders,
            ReminderSettingService settings,
            ReminderFragment fragment) {
        this.responder = responder;
        this.reminders = reminders;
        this.settings = settings;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:people",
                parameters -> fragment.page(reminders.mine(), settings.mine()));
    }
}
