package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.reception.DemoConditions.DemoDefect;
import lt.tiltas.reception.DemoConditions.DemoStep;
import org.jspecify.annotations.Nullable;

/** What is broken in three houses, and how far it is mended. */
final class BrokenThings {

    private static final String PLUMBER = "UAB „Sausas stogas“, +370 600 00011";
    private static final String ELECTRICIAN = "UAB „Trys fazės“, +370 600 00012";

    private final LocalDate today;
    private final DemoIds ids;

    private BrokenThings(LocalDate today, DemoIds ids) {
        this.today = today;
        this.ids = ids;
    }

    static List<DemoDefect> in(LocalDate today, DemoIds ids) {
        var things = new BrokenThings(today, ids);
        return Stream.of(things.rukla(), things.silainiai(), things.vilnius())
                .flatMap(List::stream)
                .toList();
    }

    private List<DemoDefect> rukla() {
        return List.of(
                thing(
                        LoadConditions.RUKLA,
                        "room",
                        "serious",
                        "Iš lubų varva vanduo, šlapia siena prie lovos.",
                        4,
                        ordered(3, PLUMBER, 48_000L, today.plusDays(6)),
                        step("begin", "in_work", 1)),
                thing(LoadConditions.RUKLA, "corridor", "danger", "Antrame aukšte neveikia dūmų detektorius.", 2),
                thing(
                        LoadConditions.RUKLA,
                        "kitchen",
                        "minor",
                        "Neuždaroma šaldytuvo durelė.",
                        9,
                        ordered(5, "Namų ūkvedys", null, null)));
    }

    private List<DemoDefect> silainiai() {
        return List.of(
                thing(
                        LoadConditions.SILAINIAI,
                        "sanitary",
                        "serious",
                        "Trečiame aukšte nėra karšto vandens.",
                        12,
                        ordered(11, PLUMBER, 21_550L, today.minusDays(4)),
                        step("begin", "in_work", 8),
                        step("finish", "done", 1)),
                thing(LoadConditions.SILAINIAI, "outside", "minor", "Prie įėjimo išklibęs turėklas.", 3));
    }

    private List<DemoDefect> vilnius() {
        return List.of(
                thing(
                        LoadConditions.VILNIUS,
                        "electricity",
                        "danger",
                        "Virtuvėje kibirkščiuoja jungiklis.",
                        40,
                        ordered(40, ELECTRICIAN, 9_000L, null),
                        step("begin", "in_work", 39),
                        step("finish", "done", 39),
                        step("check", "checked", 38)),
                thing(
                        LoadConditions.VILNIUS,
                        "heating",
                        "serious",
                        "Kairiajame sparne vos šilti radiatoriai.",
                        15,
                        ordered(14, PLUMBER, null, today.plusDays(2))));
    }

    private DemoDefect thing(int site, String place, String severity, String words, int daysAgo, DemoStep... steps) {
        return new DemoDefect(
                ids.of("defect", site, words),
                LoadSites.site(ids, site),
                place,
                severity,
                words,
                today.minusDays(daysAgo),
                place.equals("room"),
                List.of(steps));
    }

    private DemoStep ordered(int daysAgo, String from, @Nullable Long cents, @Nullable LocalDate expected) {
        return new DemoStep("order", "ordered", today.minusDays(daysAgo), from, cents, expected);
    }

    private DemoStep step(String step, String to, int daysAgo) {
        return new DemoStep(step, to, today.minusDays(daysAgo), null, null, null);
    }
}
