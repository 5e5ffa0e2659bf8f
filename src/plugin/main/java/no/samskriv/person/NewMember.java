package no.samskriv.person;

import java.util.Set;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** Somebody who comes into a team. */
record NewMember(
        UserRef user,
        Set<MemberRole> roles,
        @Nullable String title,
        @Nullable Integer percent) {}
