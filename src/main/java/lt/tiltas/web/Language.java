package lt.tiltas.web;

import java.util.List;
import java.util.Locale;

/** The four languages, in the order in which they are offered. */
public enum Language {
    LT("LT", "Lietuvių"),
    UK("УКР", "Українська"),
    EN("EN", "English"),
    RU("РУС", "Русский");

    public static final List<Language> ALL = List.of(values());

    private final String label;
    private final String fullName;

    Language(String label, String fullName) {
        this.label = label;
        this.fullName = fullName;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public String fullName() {
        return fullName;
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** Ours nearest to what was asked for; Lithuanian when there is none. */
    public static Language of(Locale locale) {
        return ALL.stream()
                .filter(language -> language.code().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LT);
    }

    public static Language of(String code) {
        return of(Locale.of(code));
    }
}
