package no.samskriv.rest;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeMessages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReaderFilterTest {
    private final FakeCurrentUser currentUser = new FakeCurrentUser();
    private final List<Response> answered = new ArrayList<>();

    @Test
    void takesWhatThePageOfTheSignedInUserSends() {
        currentUser.signIn(KOORDINATOR_A);

        send(KOORDINATOR_A.key());

        assertThat(answered).isEmpty();
    }

    @Test
    void takesWhatComesFromNoPage() {
        currentUser.signIn(KOORDINATOR_A);

        send(null);

        assertThat(answered).isEmpty();
    }

    @Test
    void refusesWhatAPageDrawnForSomebodyElseSends() {
        currentUser.signIn(SOSIONOM_D);

        send(KOORDINATOR_A.key());

        assertThat(answered).extracting(Response::getStatus).containsExactly(401);
    }

    private void send(@Nullable String reader) {
        ContainerRequestContext request = (ContainerRequestContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("getHeaderString")) {
                        return reader;
                    }
                    answered.add((Response) arguments[0]);
                    return null;
                });
        new ReaderFilter(currentUser, new Answers(new Json()), new FakeMessages()).filter(request);
    }
}
