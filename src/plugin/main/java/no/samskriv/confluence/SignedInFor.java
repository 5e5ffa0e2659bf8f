package no.samskriv.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.function.Supplier;
import no.samskriv.kernel.OnBehalf;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** Has the wiki take a user for signed in on this thread, for as long as the work lasts. */
public final class SignedInFor implements OnBehalf {
    private final UserAccessor users;

    public SignedInFor(UserAccessor users) {
        this.users = users;
    }

    @Override
    public <T> T of(UserRef user, Supplier<T> work) {
        if (AuthenticatedUserThreadLocal.get() != null) {
            throw new IllegalStateException("somebody is signed in: nobody looks with somebody else's eyes");
        }
        @Nullable ConfluenceUser found = users.getExistingUserByKey(new UserKey(user.key()));
        if (found == null) {
            throw ProblemException.notFound();
        }
        AuthenticatedUserThreadLocal.set(found);
        try {
            return work.get();
        } finally {
            AuthenticatedUserThreadLocal.reset();
        }
    }
}
