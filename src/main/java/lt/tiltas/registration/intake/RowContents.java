package lt.tiltas.registration.intake;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.CommonVault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a row of a list: kept locked, and recognised when it comes again by a keyed mark. */
@Component
class RowContents {

    /**
     * @param cells what was sent
     * @param row what is stored of it; null where it is held
     */
    record Content(
            Kept.Typed typed,
            List<String> cells,
            List<Finding> findings,
            @Nullable IntakeRow row) {

        private static final Content NONE =
                new Content(new Kept.Typed(null, "", "", "", ""), List.of(), List.of(), null);
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CommonVault vault;
    private final BlindIndex index;

    RowContents(CommonVault vault, BlindIndex index) {
        this.vault = vault;
        this.index = index;
    }

    byte[] seal(UUID intake, int line, Content content) {
        return vault.seal(row(intake, line), JSON.writeValueAsString(content));
    }

    /** @param sealed null when it was erased */
    Content open(UUID intake, int line, byte @Nullable [] sealed) {
        return sealed == null ? Content.NONE : JSON.readValue(vault.open(row(intake, line), sealed), Content.class);
    }

    /** @param hash SHA-256 of what the row says, hexadecimal */
    byte[] mark(String hash) {
        return index.of(BlindIndex.Use.CONTENT, HexFormat.of().parseHex(hash));
    }

    private static String row(UUID intake, int line) {
        return "intake_row|" + intake + "|" + line;
    }
}
