package lt.tiltas.registration.history;

import java.time.OffsetDateTime;
import lt.tiltas.registration.person.Choices;
import lt.tiltas.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param kind message key {@code history.<kind>}
 * @param field of a correction, or the code that {@code kind} speaks of
 * @param note a reason or the paper it rests on
 * @param organisation 0 when only the officer is known
 * @param officer the name; empty when the account is not known
 */
public record Entry(
        OffsetDateTime at,
        String kind,
        String field,
        @Nullable String was,
        @Nullable String became,
        @Nullable String note,
        int organisation,
        String officer) {

    /** What was changed, in the reader's words. */
    public String what() {
        return switch (kind) {
            case "person" -> Ui.t("correction.field." + field);
            case "contact" -> Ui.t("contact.field." + field);
            case "guardian", "guardian-ended" -> Ui.t("history." + kind) + ": " + Ui.t("guardian.kind." + field);
            case "special", "special-ended" -> Ui.t("history." + kind) + ": " + Ui.t("vulnerability.kind." + field);
            case "restricted" -> Ui.t("history.restricted") + ": " + Ui.t("restriction.ground." + field);
            default -> Ui.t("history." + kind);
        };
    }

    /** Of two values, which is told. */
    public boolean hasValues() {
        return was != null || became != null;
    }

    public String said(@Nullable String value) {
        if (kind.equals("contact") && value != null) {
            return switch (field) {
                case "language" -> Choices.language(value);
                case "interpreter" -> Ui.t(value.equals("true") ? "record.yes" : "record.no");
                default -> value;
            };
        }
        return Choices.said(kind.equals("person") ? field : "", value);
    }

    /** Why, in words where it is a code. */
    public @Nullable String why() {
        return kind.equals("guardian-ended") && note != null ? Ui.t("guardian.end." + note) : note;
    }
}
