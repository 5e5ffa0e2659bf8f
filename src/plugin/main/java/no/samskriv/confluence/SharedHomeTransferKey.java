package no.samskriv.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import java.security.SecureRandom;
import no.samskriv.kernel.TransferKey;

/** Keys in the folder that all nodes share, as those of {@link SharedHomeSecrets}; read anew each time. */
public final class SharedHomeTransferKey implements TransferKey {
    private final SharedHomeSecrets keys;

    public SharedHomeTransferKey(ApplicationProperties application) {
        this.keys = new SharedHomeSecrets(application, new SecureRandom());
    }

    @Override
    public byte[] own() {
        return keys.exportKey();
    }

    @Override
    public byte[] carried() {
        return keys.carriedKey();
    }
}
