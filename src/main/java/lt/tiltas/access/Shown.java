package lt.tiltas.access;

import java.util.Locale;

/** Kinds of fields, as the person reads them in "who looked at my data". Never a value. */
public enum Shown {
    NAME,
    BIRTH,
    DOCUMENT,
    CONTACT,
    NEEDS,
    VULNERABILITY,
    PERMIT,
    PHOTO,
    ADDRESS,
    PLACEMENT,
    PROGRAMME,
    TRAIL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
