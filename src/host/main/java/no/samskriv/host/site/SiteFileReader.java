package no.samskriv.host.site;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a site file, or says in one sentence where it is wrong. */
public final class SiteFileReader {
    private static final String DEFAULT = "/site.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SiteFileReader() {}

    /**
     * Reads the file, or the one in the host jar.
     *
     * @throws IllegalArgumentException naming the file and the place in it
     */
    public static SiteFile read(@Nullable Path file) {
        String name = file == null ? "in the host jar" : file.toString();
        try (InputStream in = open(file)) {
            return JSON.readValue(in, SiteFile.class);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no site file " + name + ".", e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The site file " + name + " is wrong" + place(e) + ": " + reason(e), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("The site file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(@Nullable Path file) throws IOException {
        if (file != null) {
            return Files.newInputStream(file);
        }
        InputStream in = SiteFileReader.class.getResourceAsStream(DEFAULT);
        if (in == null) {
            throw new NoSuchFileException(DEFAULT);
        }
        return in;
    }

    private static String place(JsonProcessingException problem) {
        StringBuilder place = new StringBuilder();
        List<Reference> path = problem instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        String at = place.isEmpty() ? "" : " at " + place;
        return problem.getLocation() == null
                ? at
                : at + " (line " + problem.getLocation().getLineNr() + ")";
    }

    private static String reason(JsonProcessingException problem) {
        return problem.getCause() instanceof IllegalArgumentException cause
                ? String.valueOf(cause.getMessage())
                : problem.getOriginalMessage();
    }
}
