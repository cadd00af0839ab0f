package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.PermitCase;
import lt.tiltas.permits.DemoAsylum;
import lt.tiltas.permits.DemoAsylum.Done;
import lt.tiltas.permits.DemoAsylum.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Seven who were refused temporary protection and have asked for asylum, each at another place of its course. */
@Component
@Profile("demo")
class LoadAsylum {

    private static final int REGISTRAR = 1;

    private static final List<Done> LODGED =
            List.of(new Done("register", 3, null), new Done("assess_needs", 6, null), new Done("lodge", 8, null));
    private static final Map<Integer, List<Done>> STORIES = Map.of(
            2, List.of(),
            6, List.of(new Done("register", 3, null)),
            40, LODGED,
            75, with(new Done("examine_admissibility", 9, null), new Done("extend", 30, "Laukiama dokumentų vertimo.")),
            110, with(new Done("begin_transfer", 4, "Pirmą kartą įvažiavo per Lenkiją, klausiama jos tarnybos.")),
            95, with(new Done("examine_admissibility", 8, null), new Done("take_accelerated", 10, null)),
            150,
                    with(
                            new Done("examine_admissibility", 8, null),
                            new Done("take_accelerated", 10, null),
                            new Done("take_regular", 35, "Reikia papildomos informacijos apie kilmės vietovę.")));

    private final DemoAsylum asylum;

    LoadAsylum(DemoAsylum asylum) {
        this.asylum = asylum;
    }

    void load(DemoCountry country, DemoIds ids) {
        LocalDate today = country.today();
        asylum.appoint(ids.officer(REGISTRAR), today.minusYears(1));
        List<Integer> ago = STORIES.keySet().stream().sorted().toList();
        List<Story> stories = new ArrayList<>();
        for (Household household : country.households()) {
            if (stories.size() == ago.size()) {
                break;
            }
            if (!household.isClosed()) {
                household.permits().stream()
                        .filter(one -> one.decision() != null
                                && one.decision().outcome().equals("refused"))
                        .map(PermitCase::person)
                        .findFirst()
                        .ifPresent(person -> {
                            int days = ago.get(stories.size());
                            stories.add(new Story(
                                    ids.household(household.number()),
                                    ids.person(person),
                                    today.minusDays(days),
                                    STORIES.get(days)));
                        });
            }
        }
        asylum.write(stories, today);
    }

    /** After the hours of the offices are opened. */
    void book() {
        asylum.book();
    }

    private static List<Done> with(Done... further) {
        List<Done> all = new ArrayList<>(LODGED);
        all.addAll(List.of(further));
        return List.copyOf(all);
    }
}
