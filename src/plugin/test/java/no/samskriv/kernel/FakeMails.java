package no.samskriv.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes every e-mail, unless told otherwise, and keeps it. */
public final class FakeMails implements Mails {
    public final List<Letter> taken = new ArrayList<>();
    private boolean server = true;
    private Set<UserRef> unreachable = Set.of();

    /** An e-mail as it was handed over. */
    public record Letter(UserRef to, String subject, String text) {}

    public void noServer() {
        server = false;
    }

    public void refuse(UserRef... users) {
        unreachable = Set.of(users);
    }

    @Override
    public boolean areSent() {
        return server;
    }

    @Override
    public boolean send(UserRef to, String subject, String text) {
        if (unreachable.contains(to)) {
            return false;
        }
        taken.add(new Letter(to, subject, text));
        return true;
    }
}
