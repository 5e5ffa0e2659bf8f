package no.samskriv.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Tables, columns and indexes named as Confluence names them, so that a database can move there and back. */
final class TableNames implements EntityManagerConfiguration {
    private static final int HASH_LENGTH = 6;

    private final String prefix;

    TableNames(String namespace) {
        prefix = "AO_" + hash(namespace) + "_";
    }

    private static String hash(String namespace) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(md5);
            return hex.substring(hex.length() - HASH_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has MD5", missing);
        }
    }

    /** Such as {@code AO_60DB71_}. */
    String prefix() {
        return prefix;
    }

    @Override
    public NameConverters getNameConverters() {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** Only the plugin's own tables: whatever is not managed is not read, compared or altered. */
    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) -> table.regionMatches(!caseSensitive, 0, prefix, 0, prefix.length());
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }

    @SuppressWarnings("deprecation") // nobody asks any more, but it must be there
    @Override
    public boolean useWeakCache() {
        return false;
    }
}
