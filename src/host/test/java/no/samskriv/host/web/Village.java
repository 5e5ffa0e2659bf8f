package no.samskriv.host.web;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.samskriv.host.Host;
import no.samskriv.host.HostSettings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One host without plugins for all tests that ask for a {@link Browser}; its site is {@code web/site.json}. */
final class Village implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Running running = test.getRoot()
                .getStore(Namespace.create(Village.class))
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
        return new Browser(running.host().baseUrl());
    }

    private record Running(Host host) implements AutoCloseable {

        static Running start() {
            try {
                Path home = Files.createTempDirectory("village");
                Path site = Path.of(
                        URI.create(Village.class.getResource("/web/site.json").toString()));
                return new Running(Host.start(new HostSettings(
                        "localhost",
                        0,
                        home,
                        home.resolve("shared"),
                        "jdbc:h2:mem:" + UUID.randomUUID(),
                        "",
                        "",
                        true,
                        site,
                        List.of(),
                        true,
                        true)));
            } catch (Exception e) {
                throw new IllegalStateException("the host did not start", e);
            }
        }

        @Override
        public void close() {
            host.close();
        }
    }
}
