package no.samskriv.it;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Gives tests the {@link Browser} of their fork. */
final class SharedBrowser extends TypeBasedParameterResolver<Browser> {

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Browser.shared(context);
    }
}
