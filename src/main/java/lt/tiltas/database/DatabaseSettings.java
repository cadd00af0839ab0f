package lt.tiltas.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param data folder with the cluster, the secrets and the logs
 * @param binaries where the server's programs are unpacked; {@code bin} in the data folder when not set
 * @param freeAtLeast less free disk than this and nothing starts
 * @param join use the server which another Tiltas runs on the data folder, if there is one
 * @param fresh empty the cluster at the first start in this process; only ever on a folder made so from the first day
 * @param contextKey base64, only with a database outside
 * @param masterKey base64; in the data folder when not set
 * @param indexKey base64; in the data folder when not set
 */
@ConfigurationProperties("tiltas")
record DatabaseSettings(
        @DefaultValue("data") Path data,
        @Nullable Path binaries,
        @DefaultValue("300MB") DataSize freeAtLeast,
        @DefaultValue("false") boolean join,
        @DefaultValue("false") boolean fresh,
        @Nullable String contextKey,
        @Nullable String masterKey,
        @Nullable String indexKey) {

    static DatabaseSettings in(Path data) {
        return new DatabaseSettings(data, null, DataSize.ofMegabytes(300), false, false, null, null, null);
    }

    DatabaseSettings joining() {
        return new DatabaseSettings(data, binaries, freeAtLeast, true, fresh, contextKey, masterKey, indexKey);
    }

    DatabaseSettings withBinaries(Path folder) {
        return new DatabaseSettings(data, folder, freeAtLeast, join, fresh, contextKey, masterKey, indexKey);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + data + "]";
    }
}
