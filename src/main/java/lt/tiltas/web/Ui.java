package lt.tiltas.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Right;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows without being told: language, who is signed in, the menu, the form's secret, the errors.
 * Templates import its static methods: {@code @import static lt.tiltas.web.Ui.*}.
 */
public record Ui(
        Language language,
        Messages messages,
        Optional<Officer> officer,
        String path,
        Csrf csrf,
        Map<String, Object> model,
        @Nullable Flash flash,
        Top top) {

    static final ScopedValue<Ui> CURRENT = ScopedValue.newInstance();

    /** The hidden field that proves a form is ours. */
    public record Csrf(String name, String value, String header) {}

    /** What this reader is offered: the search, the menu, the tabs. */
    public record Top(String organisation, boolean search, List<MenuEntry> menu, List<TabEntry> tabs, Named names) {

        private static final int GLANCE = 24;

        public Map<MenuGroup, List<MenuEntry>> groups() {
            return menu.stream()
                    .collect(Collectors.groupingBy(
                            MenuEntry::group, () -> new EnumMap<>(MenuGroup.class), Collectors.toList()));
        }

        /** Longer than a reader takes in at a glance: its parts are folded, but for the one the page belongs to. */
        public boolean isLong() {
            return menu.size() > GLANCE;
        }
    }

    /** An organisation's name in a language. */
    @FunctionalInterface
    public interface Named {
        String name(Language language, int id);
    }

    /** One sentence shown once after a redirect. */
    /** @param tone success or warning */
    public record Flash(String key, List<Object> args, String tone) {}

    public static Ui ui() {
        return CURRENT.get();
    }

    /** A part of a page in another language than the reader's own. */
    public static Content in(Language other, Content content) {
        Ui now = ui();
        var spoken = new Ui(other, now.messages, now.officer, now.path, now.csrf, now.model, now.flash, now.top);
        return output -> ScopedValue.where(CURRENT, spoken).run(() -> content.writeTo(output));
    }

    /** The words for a key, in the reader's language. */
    public static String t(String key, @Nullable Object... args) {
        return ui().messages.text(ui().language, key, ErasedWords.in(args));
    }

    public static String lang() {
        return ui().language.code();
    }

    public static Form form(String name) {
        return new Form(name, ui().model, ui().messages, ui().language);
    }

    /** The tabs of a shared page that this reader may open. */
    public static List<TabEntry> tabs(String group) {
        return ui().top.tabs.stream().filter(tab -> tab.group().equals(group)).toList();
    }

    /** An organisation's name in the reader's language; the system's own for 0. */
    public static String organisation(int id) {
        return id == 0 ? t("page.system") : ui().top.names.name(ui().language, id);
    }

    /** A happening as a sentence; an organisation among its arguments is named in the reader's language. */
    public static String say(Happening happening) {
        return say(happening.key(), happening.args());
    }

    /** A sentence whose arguments may be organisations, days and moments, each said in the reader's language. */
    public static String say(String key, List<Object> args) {
        return t(key, args.stream().map(Ui::spoken).toArray());
    }

    private static Object spoken(Object argument) {
        return switch (argument) {
            case OrganisationId id -> organisation(id.value());
            case LocalDate day -> Dates.iso(day);
            case OffsetDateTime at -> Dates.moment(at);
            default -> argument;
        };
    }

    public static boolean may(Right right) {
        return ui().officer.filter(o -> o.may(right)).isPresent();
    }

    /** The one whose address says most: /permits/desk is not read under /permits. */
    public static boolean isCurrent(MenuEntry entry) {
        return entry.covers(ui().path)
                && ui().top.menu.stream()
                        .noneMatch(other -> other.href().startsWith(entry.href() + "/") && other.covers(ui().path));
    }
}
