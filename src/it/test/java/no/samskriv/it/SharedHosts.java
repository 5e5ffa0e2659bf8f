package no.samskriv.it;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts each host when the first class needs it; JUnit closes it after the last, that is with the session: a fork of the
 * build asks for one class after the other, each in an execution of its own. See {@link WithHost}.
 */
final class SharedHosts implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        WithHost wanted = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), WithHost.class)
                .orElseThrow();
        return Arrays.stream(wanted.value()).map(database -> new OnHost(new Wanted(database, wanted.filled())));
    }

    private record Wanted(Database database, String filled) {}

    private record OnHost(Wanted wanted) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return wanted.database().name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new SharedHost(wanted));
        }
    }

    private record SharedHost(Wanted wanted) implements ParameterResolver, TestExecutionExceptionHandler {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Site.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return host(context).site();
        }

        /** What the host said about it is half of the explanation. */
        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            String log = host(context).log();
            failure.addSuppressed(new AssertionError("host log on " + wanted + ":\n" + lastLines(log)));
            throw failure;
        }

        private HostProcess host(ExtensionContext context) {
            return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(SharedHosts.class))
                    .getOrComputeIfAbsent(wanted, any -> HostProcess.start(any.database()), HostProcess.class);
        }

        private static String lastLines(String log) {
            List<String> lines = log.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        }
    }
}
