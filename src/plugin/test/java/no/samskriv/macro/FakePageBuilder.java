package no.samskriv.macro;

import com.atlassian.webresource.api.assembler.AssembledResources;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Remembers which web resources were asked for. */
public final class FakePageBuilder implements PageBuilderService {
    private final List<String> required = new ArrayList<>();

    public List<String> required() {
        return List.copyOf(required);
    }

    @Override
    public WebResourceAssembler assembler() {
        return new Assembler();
    }

    private final class Assembler implements WebResourceAssembler, RequiredResources {
        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String completeModuleKey) {
            required.add(completeModuleKey);
            return this;
        }

        @Override
        public AssembledResources assembled() {
            return () -> (writer, urlMode) -> new PrintWriter(writer).println("<!-- " + required + " -->");
        }
    }
}
