package lt.tiltas.reception.keeping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A row of rooms as it is typed, all alike.
 *
 * @param labels 101-112, 115
 * @param area of each, square metres; empty while nobody has measured them
 */
record RoomsForm(
        @Nullable UUID unit,
        String labels,
        String beds,
        String area,
        String floor,
        @Nullable Boolean stepFree,
        @Nullable Boolean staging) {

    private static final int MOST = 200;
    private static final Pattern RANGE =
            Pattern.compile("(\\D{0,4})(\\d{1,4})\\s*[-–]\\s*(?:\\D{0,4})(\\d{1,4})(\\p{L}?)");

    RoomsForm {
        labels = text(labels);
        beds = text(beds);
        area = text(area);
        floor = text(floor);
    }

    void check(BindingResult errors) {
        if (unit == null && !errors.hasFieldErrors("unit")) {
            errors.rejectValue("unit", "keeping.rooms.error.unit");
        }
        Set<String> read = read();
        if (read.isEmpty() || read.size() > MOST || read.stream().anyMatch(label -> label.length() > 12)) {
            errors.rejectValue("labels", "keeping.rooms.error.labels");
        }
        checkRoom(errors, beds, area);
        if (!floor.matches("-?\\d{1,2}")) {
            errors.rejectValue("floor", "keeping.rooms.error.floor");
        }
    }

    static void checkRoom(BindingResult errors, String beds, String area) {
        if (!beds.matches("[1-9]|1\\d|2[0-6]")) {
            errors.rejectValue("beds", "keeping.rooms.error.beds");
        }
        if (!area.matches("|\\d{1,4}([.,]\\d{1,2})?") || area.matches("0+([.,]0+)?")) {
            errors.rejectValue("area", "keeping.rooms.error.area");
        }
    }

    static @Nullable BigDecimal squareMetres(String area) {
        return area.isEmpty() ? null : new BigDecimal(area.replace(',', '.'));
    }

    /** Each label once, in the order typed; nothing when a range runs backwards or too far. */
    Set<String> read() {
        Set<String> read = new LinkedHashSet<>();
        for (String part : labels.split("[,;]")) {
            Matcher range = RANGE.matcher(part.strip());
            if (range.matches()) {
                read.addAll(range(range));
            } else if (!part.isBlank()) {
                read.add(part.strip());
            }
        }
        return read;
    }

    private static List<String> range(Matcher range) {
        int from = Integer.parseInt(range.group(2));
        int to = Integer.parseInt(range.group(3));
        List<String> labels = new ArrayList<>();
        for (int n = from; n <= to && labels.size() <= MOST; n++) {
            String digits = "0"
                            .repeat(Math.max(
                                    0,
                                    range.group(2).length() - String.valueOf(n).length()))
                    + n;
            labels.add(range.group(1).strip() + digits + range.group(4));
        }
        return labels;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
