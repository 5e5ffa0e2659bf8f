package no.samskriv.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;

/**
 * Our own JSON, so that the same input gives the same answer whatever the product's own mapper is set to. Absent values
 * are left out of an answer.
 */
public final class Json {
    /** The most bytes a body may have; the longest text is 10,000 code points. */
    static final int LIMIT = 256 * 1024;

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not writable as JSON: " + value.getClass(), e);
        }
    }

    /**
     * The object in a request body; an invalid {@code body} when it is not one, too large above the limit. No more than
     * the limit is ever taken in, so that nobody can fill the wiki's memory.
     */
    public JsonFields read(InputStream body) {
        return new JsonFields("", tree(body));
    }

    private JsonNode tree(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new ProblemException(new Problem.TooLarge(LIMIT));
            }
            JsonNode tree = mapper.readTree(bytes);
            if (tree.isObject()) {
                return tree;
            }
        } catch (IOException e) {
            // The parser's message quotes the input, which may be somebody's own words: the cause is left behind.
        }
        throw ProblemException.invalid("body", "not-json");
    }
}
