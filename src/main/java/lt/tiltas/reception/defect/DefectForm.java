package lt.tiltas.reception.defect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody says is broken.
 *
 * @param where a room as {@code room:<id>}, or one of the places
 * @param unfit nobody may sleep in the room
 * @param version of what is corrected; null for a new one
 */
public record DefectForm(
        @Nullable DefectId own,
        @Nullable String where,
        @Nullable String severity,
        @Nullable String words,
        @Nullable Boolean unfit,
        @Nullable Integer version) {

    private static final String ROOM = "room:";
    private static final int LONGEST = 1000;

    static DefectForm of(Defect defect) {
        return new DefectForm(
                defect.id(),
                defect.where().roomId() == null
                        ? defect.where().place()
                        : ROOM + defect.where().roomId(),
                defect.severity(),
                defect.words(),
                defect.where().unfit(),
                defect.status().version());
    }

    /** @param rooms ids of the rooms of the house */
    void check(List<UUID> rooms, BindingResult errors) {
        boolean elsewhere = Defect.PLACES.contains(String.valueOf(where));
        if (!elsewhere && room().filter(rooms::contains).isEmpty()) {
            errors.rejectValue("where", "defect.error.where");
        }
        if (!Defect.SEVERITIES.contains(String.valueOf(severity))) {
            errors.rejectValue("severity", "defect.error.severity");
        }
        if (said().isEmpty()) {
            errors.rejectValue("words", "defect.error.words");
        } else if (said().length() > LONGEST) {
            errors.rejectValue("words", "defect.error.long", new Object[] {LONGEST, said().length()}, null);
        }
        if (closes() && elsewhere) {
            errors.rejectValue("unfit", "defect.error.unfit");
        }
    }

    Optional<UUID> room() {
        try {
            return where != null && where.startsWith(ROOM)
                    ? Optional.of(UUID.fromString(where.substring(ROOM.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    String place() {
        return room().isPresent() ? "room" : String.valueOf(where);
    }

    /** Nobody may sleep there. */
    public boolean closes() {
        return Boolean.TRUE.equals(unfit);
    }

    String said() {
        return words == null ? "" : words.strip();
    }
}
