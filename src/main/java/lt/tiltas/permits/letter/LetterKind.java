package lt.tiltas.permits.letter;

import java.util.Locale;

/** What a letter tells. A further kind: a constant here, its code in letter_kind_is_known, its words under {@code permit-letter.<kind>}. */
public enum LetterKind {
    /** Papers are missing. When it has arrived, the time to decide stands still and the time to bring them begins. */
    PAPERS,
    /** No permit is given, on what act and why. When it has arrived, the time to appeal begins. */
    REFUSAL,
    /** The permit is there. */
    PERMIT_READY,
    /** To everybody whose permit an act has carried on: until when it holds now. */
    PROLONGED,
    /** To the households of a round of renewal: on which days they are awaited. */
    WINDOW;

    /** One of many, written at once; nothing is counted from its arrival. */
    public boolean isToMany() {
        return this == PROLONGED || this == WINDOW;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LetterKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
