package no.samskriv.host.resource;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.AssembledResources;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskriv.host.HostSettings;
import no.samskriv.host.PageResources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the page of this thread asked for; plugins ask through {@code PageBuilderService}. */
public final class PageWebResources implements PageResources, PageBuilderService {
    private static final Logger LOG = LoggerFactory.getLogger(PageWebResources.class);

    private final WebResources resources;
    private final LocaleResolver locales;
    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);

    public PageWebResources(WebResources resources, LocaleResolver locales) {
        this.resources = resources;
        this.locales = locales;
    }

    @Override
    public void require(String completeModuleKey) {
        add(completeModuleKey, required.get(), new LinkedHashSet<>());
    }

    @Override
    public void requireContext(String context) {
        resources.inContext(context).forEach(this::require);
    }

    /** Dependencies first; one that is missing is left out, the others load all the same. */
    private void add(String completeKey, Set<String> ordered, Set<String> onTheWay) {
        Optional<WebResource> found = resources.named(completeKey);
        if (found.isEmpty()) {
            LOG.warn("There is no web resource {}", completeKey);
            return;
        }
        String key = found.get().key();
        if (ordered.contains(key) || !onTheWay.add(key)) {
            return;
        }
        found.get().dependencies().forEach(dependency -> add(dependency, ordered, onTheWay));
        ordered.add(key);
    }

    @Override
    public String tagsHtml(Locale locale) {
        return tags(".css", "<link rel=\"stylesheet\" href=\"%s\">\n", locale)
                + tags(".js", "<script src=\"%s\"></script>\n", locale);
    }

    private String tags(String ending, String format, Locale locale) {
        return required.get().stream()
                .flatMap(key -> resources.named(key).stream())
                .flatMap(resource ->
                        resource.names(ending).stream().flatMap(name -> url(resource, name, locale).stream()))
                .map(url -> format.formatted(url))
                .collect(Collectors.joining());
    }

    /** Holds the content's hash, so that a browser keeps the file for good and still never shows an old one. */
    private Optional<String> url(WebResource resource, String name, Locale locale) {
        return resources
                .serve(resource.key(), name, locale)
                .map(file -> HostSettings.CONTEXT_PATH + "/download/resources/" + resource.key() + "/" + name + "?v="
                        + file.hash() + "&amp;locale=" + locale.toLanguageTag());
    }

    @Override
    public void reset() {
        required.remove();
    }

    @Override
    public WebResourceAssembler assembler() {
        return new Assembler();
    }

    /** Plugins' way in: asking for what a page needs, and writing it into a page of their own. */
    private final class Assembler implements WebResourceAssembler, RequiredResources {
        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String completeModuleKey) {
            require(completeModuleKey);
            return this;
        }

        @Override
        public AssembledResources assembled() {
            return () -> (writer, urlMode) -> drainTo(writer);
        }
    }

    private void drainTo(Writer writer) {
        try {
            writer.write(tagsHtml(locales.getLocale()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reset();
    }
}
