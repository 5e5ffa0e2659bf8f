package no.samskriv.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.StatementCounter.Count;

/** Holds each dynamic answer back until it is complete, and says in its head what it cost. */
final class TimingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient StatementCounter statements;
    private final boolean telling;

    /** @param telling whether to send {@code Server-Timing} */
    TimingFilter(StatementCounter statements, boolean telling) {
        this.statements = statements;
        this.telling = telling;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.isStatic(Paths.of(request))) {
            chain.doFilter(request, response);
            return;
        }
        statements.reset();
        long start = System.nanoTime();
        BufferedAnswer answer = new BufferedAnswer(response);
        chain.doFilter(request, answer);
        if (telling) {
            answer.setHeader("Server-Timing", timing(System.nanoTime() - start, statements.snapshot()));
        }
        answer.release();
    }

    private static String timing(long totalNanos, Count count) {
        return String.format(
                Locale.ROOT,
                "total;dur=%.1f, sql;desc=\"%d\";dur=%.1f, app;desc=\"%d\"",
                millis(totalNanos),
                count.all(),
                millis(count.allNanos()),
                count.app());
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
