package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Officer;
import lt.tiltas.programme.DemoReferrals;
import lt.tiltas.programme.DemoReferrals.Ended;
import lt.tiltas.programme.DemoReferrals.Offering;
import lt.tiltas.programme.DemoReferrals.Sent;
import lt.tiltas.programme.DemoReferrals.Walked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who offers services in the larger municipalities, and families sent on to them, in every state of the course. */
@Component
@Order(7)
@Profile("demo")
class LoadReferrals implements ProgrammePart {

    private static final int VILNIUS = 13;
    private static final int KAUNAS = 19;
    private static final int KLAIPEDA = 21;
    private static final int EVERY = 3;
    private static final int ANSWER = 14;
    private static final int OUTCOME = 60;

    private record Kind(
            String service, String provider, @Nullable Integer org, String uk, String ru) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "childcare",
                    "„Lopšio“ vaikų kambarys",
                    103,
                    "Потрібно, щоб хтось був з донькою, поки я на курсах.",
                    "Нужно, чтобы кто-то был с дочкой, пока я на курсах."),
            new Kind(
                    "language-course",
                    "Suaugusiųjų mokymo centras",
                    null,
                    "Хочу говорити з вихователькою без перекладача.",
                    "Хочу говорить с воспитательницей без переводчика."),
            new Kind(
                    "leisure",
                    "„Lopšio“ šeimų popietės",
                    103,
                    "Хочу познайомитися з іншими мамами.",
                    "Хочу познакомиться с другими мамами."),
            new Kind(
                    "job-counselling",
                    "Užimtumo tarnybos skyrius",
                    null,
                    "Шукаю роботу за фахом.",
                    "Ищу работу по специальности."),
            new Kind(
                    "legal-aid",
                    "Savivaldybės teisininkų kabinetas",
                    null,
                    "Роботодавець не виплатив зарплату.",
                    "Работодатель не выплатил зарплату."),
            new Kind(
                    "food-and-things",
                    "„Lopšio“ daiktų kambarys",
                    103,
                    "Потрібен зимовий одяг для сина.",
                    "Нужна зимняя одежда для сына."));

    /** A turn that ends in a draft: the question waits on the phone. */
    private static final int NOBODY_ASKED = 1099;

    /** The last is a draft: nobody has been asked. */
    private static final List<List<String>> COURSES = List.of(
            List.of("consent", "send", "see"),
            List.of("consent", "send", "see", "accept", "begin"),
            List.of("consent", "send", "see", "accept", "begin", "close"),
            List.of("consent", "send"),
            List.of("consent", "send", "see", "decline"),
            List.of("consent", "send", "accept", "wait"),
            List.of("consent"),
            List.of("consent", "send", "end"),
            List.of("consent", "send", "see", "accept"),
            List.of("consent", "send", "recall"),
            List.of());

    private static final Map<String, String> STATES = Map.of(
            "consent", "consented",
            "send", "sent",
            "see", "seen",
            "accept", "accepted",
            "wait", "waiting",
            "begin", "in_service",
            "decline", "declined",
            "close", "closed",
            "end", "closed",
            "recall", "recalled");

    private final DemoReferrals referrals;

    LoadReferrals(DemoReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        List<Offering> offers = new ArrayList<>();
        for (int municipality : List.of(VILNIUS, KAUNAS, KLAIPEDA)) {
            KINDS.forEach(kind -> offers.add(offering(kind, municipality, ids)));
        }
        offers.add(new Offering(
                ids.of("offer", "recognition"),
                KAUNAS,
                "recognition",
                "Kvalifikacijų vertinimo centras",
                null,
                "country",
                "info@pripazinimas.example",
                new String[] {"lt", "en", "uk"}));
        referrals.offer(offers);
        referrals.write(sent(country, ids));
        referrals.ask(country.today());
    }

    private static Offering offering(Kind kind, int municipality, DemoIds ids) {
        return new Offering(
                ids.of("offer", kind.service, municipality),
                municipality,
                kind.service,
                kind.provider,
                kind.org,
                "municipality",
                "registratura." + municipality + "@" + kind.service + ".example, 8 600 00 0" + municipality,
                new String[] {"lt", "uk", "ru"});
    }

    private static List<Sent> sent(DemoCountry country, DemoIds ids) {
        Map<Integer, Integer> offices = new HashMap<>();
        country.officers().forEach(officer -> offices.put(officer.number(), officer.organisation()));
        List<Sent> all = new ArrayList<>();
        int turn = 0;
        for (Household household : country.households()) {
            var programme = household.programme();
            boolean here = programme != null
                    && programme.closedOn() == null
                    && List.of(VILNIUS, KAUNAS, KLAIPEDA).contains(offices.get(programme.leadOfficer()));
            if (here && (isOksanas(household, country) || turn++ % EVERY == 0)) {
                int many = isOksanas(household, country) ? 3 : 1;
                for (int n = 0; n < many; n++) {
                    all.add(one(household, offices.get(programme.leadOfficer()), all.size() + n, country, ids));
                }
                if (isOksanas(household, country)) {
                    all.add(one(household, offices.get(programme.leadOfficer()), NOBODY_ASKED, country, ids));
                }
            }
        }
        return all;
    }

    private static boolean isOksanas(Household household, DemoCountry country) {
        return country.officers().stream()
                .map(Officer::person)
                .anyMatch(person ->
                        person != null && person == household.applicant().number());
    }

    private static Sent one(Household household, int municipality, int turn, DemoCountry country, DemoIds ids) {
        Kind kind = KINDS.get(turn % KINDS.size());
        String language = household.applicant().contact().languages().getFirst().equals("ru") ? "ru" : "uk";
        List<String> course = COURSES.get(turn % COURSES.size());
        LocalDate asked = country.today().minusDays(4 + turn * 7L % 40);
        return new Sent(
                ids.of("referral", household.number(), turn),
                ids.household(household.number()),
                ids.person(household.applicant().number()),
                ids.of("offer", kind.service, municipality),
                language.equals("ru") ? kind.ru : kind.uk,
                language,
                course.isEmpty() ? new String[0] : fields(turn),
                ids.at(asked, 10),
                walk(course, asked, turn, ids));
    }

    private static String[] fields(int turn) {
        return turn % 4 == 0
                ? new String[] {"name", "contact", "language", "need"}
                : turn % 4 == 1 ? new String[] {"name", "contact"} : new String[] {"name", "language", "need"};
    }

    private static List<Walked> walk(List<String> course, LocalDate asked, int turn, DemoIds ids) {
        List<Walked> walk = new ArrayList<>();
        LocalDate day = asked;
        for (String step : course) {
            String state = STATES.get(step);
            LocalDate due = switch (state) {
                case "sent", "seen" -> asked.plusDays(ANSWER);
                case "accepted", "waiting", "in_service" -> asked.plusDays(OUTCOME);
                default -> null;
            };
            walk.add(new Walked(step, state, ids.at(day, 11), due, ended(step, turn)));
            day = day.plusDays(step.equals("consent") ? 0 : 1);
        }
        return walk;
    }

    private static @Nullable Ended ended(String step, int turn) {
        return switch (step) {
            case "decline" -> new Ended("full", "Kaimynų bendruomenės namai", null);
            case "close" -> new Ended(null, null, turn % 2 == 0 ? "helped" : "partly");
            case "end" -> new Ended(null, null, "no_answer");
            default -> null;
        };
    }
}
