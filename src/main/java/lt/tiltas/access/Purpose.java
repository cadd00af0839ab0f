package lt.tiltas.access;

import java.util.Locale;

/** Why a record is opened: shown to the person in plain words, article 5(1)(b) of Regulation (EU) 2016/679. */
public enum Purpose {
    REGISTRATION,
    PERMIT,
    RECEPTION,
    PLACEMENT,
    PROGRAMME,
    OWN_DATA,
    OVERSIGHT,
    STATISTICS,
    ADMINISTRATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
