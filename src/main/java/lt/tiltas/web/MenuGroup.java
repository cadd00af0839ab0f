package lt.tiltas.web;

import java.util.Locale;

/** Parts of the side menu in their order. The title is the message {@code menu.group.<name>}; {@link #START} and {@link #OWN} have none. */
public enum MenuGroup {
    START,
    REGISTRATION,
    PERMITS,
    HOMES,
    CONDITIONS,
    HOSTS,
    PLACES,
    PROGRAMME,
    TALKS,
    SERVICES,
    SUPPORT,
    COUNTRY,
    RULES,
    OWN;

    public String key() {
        return "menu.group." + name().toLowerCase(Locale.ROOT);
    }

    public boolean titled() {
        return this != START && this != OWN;
    }
}
