package lt.tiltas.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Officer;
import lt.tiltas.programme.DemoMentors;
import lt.tiltas.programme.DemoMentors.Days;
import lt.tiltas.programme.DemoMentors.Known;
import lt.tiltas.programme.DemoMentors.Person;
import lt.tiltas.programme.DemoMentors.Seen;
import lt.tiltas.programme.DemoMentors.Spent;
import lt.tiltas.programme.DemoMentors.Wished;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Mentors of the larger municipalities, wishes, matches in every state, and time spent together. Oksana has not wished for one yet. */
@Component
@Order(8)
@Profile("demo")
class LoadMentors implements ProgrammePart {

    private static final int CARITAS = 103;
    private static final int EVERY = 4;
    private static final int ENDED = 3;
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final List<String> STATES =
            List.of("wished", "going", "proposed", "agreed", "met", "ended", "wished", "going", "going");
    private static final Map<Integer, List<String>> NAMES = Map.of(
            19,
            List.of(
                    "Birutė Kalvaitienė",
                    "Vytas Girdenis",
                    "Rūta Pilkauskaitė",
                    "Algis Šilinis",
                    "Danutė Upeikienė",
                    "Tomas Beržonis",
                    "Laima Ežeraitė",
                    "Jonas Raudondvaris",
                    "Eglė Pušyntė",
                    "Saulius Kalnietis",
                    "Nijolė Slėnytė",
                    "Povilas Krantauskas"),
            13,
            List.of(
                    "Aldona Tiltienė",
                    "Mindaugas Vartonis",
                    "Jurga Bokštaitė",
                    "Rimas Pylimėnas",
                    "Asta Antakalnė",
                    "Karolis Žirmūnas",
                    "Vida Neringaitė",
                    "Darius Kudirkonis",
                    "Ieva Žvėrynaitė",
                    "Petras Verkonis"),
            21,
            List.of(
                    "Regina Marienė",
                    "Artūras Švyturys",
                    "Sigita Kopaitė",
                    "Gintaras Danėnas",
                    "Irena Melnragė",
                    "Valdas Smiltynis",
                    "Onutė Kuršytė",
                    "Edvardas Jūrėnas"));
    private static final List<String> DISTRICTS = List.of("Centras", "Senamiestis", "prie stoties", "visas miestas");

    private final DemoMentors mentors;

    LoadMentors(DemoMentors mentors) {
        this.mentors = mentors;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        Map<Integer, List<Known>> known = new HashMap<>();
        NAMES.forEach((municipality, names) -> {
            List<Known> all = new ArrayList<>();
            for (int n = 0; n < names.size(); n++) {
                all.add(mentor(municipality, names.get(n), n, country.today(), ids));
            }
            known.put(municipality, all);
        });
        mentors.know(known.values().stream().flatMap(List::stream).toList());
        mentors.wish(wishes(country, known, ids));
    }

    private static Known mentor(int municipality, String name, int n, LocalDate today, DemoIds ids) {
        String state = switch (n) {
            case 4 -> "resting";
            case 5 -> "applied";
            case 6 -> "checked";
            case 7 -> municipality == 19 ? "barred" : "trained";
            default -> "ready";
        };
        List<String> offers = switch (n % 4) {
            case 0 -> List.of("language", "walks", "leisure");
            case 1 -> List.of("language", "homework");
            case 2 -> List.of("work", "language");
            default -> List.of("walks", "leisure", "language");
        };
        List<String> languages = n % 3 == 0
                ? List.of("lt", "uk", "ru")
                : n % 3 == 1 ? List.of("lt", "ru", "uk") : List.of("lt", "ru", "en");
        return new Known(
                ids.of("mentor", name),
                municipality,
                n % 2 == 0 ? CARITAS : null,
                new Person(
                        name,
                        "8 600 0" + municipality + " " + (100 + n),
                        n % 2 == 0 ? "F" : "M",
                        languages,
                        DISTRICTS.get(n % DISTRICTS.size())),
                offers,
                2 + n % 2,
                state,
                seen(n, state, today));
    }

    /** Of the third a check is about to end, of the fourth one has ended. */
    private static List<Seen> seen(int n, String state, LocalDate today) {
        String by = "Rasa Petrauskienė";
        List<Seen> all = new ArrayList<>();
        if (state.equals("applied")) {
            return all;
        }
        LocalDate day = today.minusMonths(5).minusDays(n * 6L);
        LocalDate record = n == 2 ? today.minusMonths(24).plusDays(12) : n == ENDED ? today.minusMonths(25) : day;
        all.add(new Seen("identity", day, by));
        all.add(new Seen("criminal-record", record, by));
        if (!state.equals("checked")) {
            all.add(new Seen("training", day.plusDays(5), by));
            all.add(new Seen("agreement", day.plusDays(5), by));
        }
        if (n % 4 == 1) {
            all.add(new Seen("child-safety", day.plusDays(6), by));
        }
        return all;
    }

    private static List<Wished> wishes(DemoCountry country, Map<Integer, List<Known>> known, DemoIds ids) {
        Map<Integer, Integer> offices = new HashMap<>();
        country.officers().forEach(officer -> offices.put(officer.number(), officer.organisation()));
        Map<Integer, Deque<UUID>> places = new HashMap<>();
        known.forEach((municipality, all) -> places.put(municipality, places(all)));
        List<Wished> wishes = new ArrayList<>();
        Map<Integer, Integer> turns = new HashMap<>();
        for (Household household : country.households()) {
            var programme = household.programme();
            Integer office = programme == null ? null : offices.get(programme.leadOfficer());
            boolean here = programme != null && programme.closedOn() == null && known.containsKey(office);
            if (here && !isOksanas(household, country)) {
                int turn = turns.merge(office, 1, Integer::sum);
                if (turn % EVERY == 0) {
                    wishes.add(wish(household, places.get(office), turn / EVERY, country.today(), ids));
                }
            }
        }
        return wishes;
    }

    /** Each who is ready and checked as often as there is a place; the first stays free. */
    private static Deque<UUID> places(List<Known> all) {
        Deque<UUID> places = new ArrayDeque<>();
        for (int round = 0; round < 3; round++) {
            for (int n = 1; n < all.size(); n++) {
                Known one = all.get(n);
                if (one.state().equals("ready") && n != ENDED && round < one.capacity()) {
                    places.add(one.id());
                }
            }
        }
        return places;
    }

    private static boolean isOksanas(Household household, DemoCountry country) {
        return country.officers().stream()
                .map(Officer::person)
                .anyMatch(person ->
                        person != null && person == household.applicant().number());
    }

    private static Wished wish(Household household, Deque<UUID> places, int turn, LocalDate today, DemoIds ids) {
        LocalDate opened = household.programme().openedOn();
        String state = STATES.get(turn % STATES.size());
        Days days = days(state, turn, today);
        if (opened.isAfter(days.wishedOn()) || !state.equals("wished") && places.isEmpty()) {
            LocalDate lately = today.minusDays(5);
            state = "wished";
            days = new Days(opened.isAfter(lately) ? opened : lately, null, null, null, null, null);
        }
        boolean russian = household.applicant().contact().languages().getFirst().equals("ru");
        return new Wished(
                ids.of("mentor-match", household.number()),
                ids.household(household.number()),
                ids.person(household.applicant().number()),
                russian ? "ru" : "uk",
                turn % 2 == 0 ? List.of("language") : List.of("language", "leisure"),
                state,
                state.equals("wished") ? null : places.poll(),
                days,
                spent(days, turn, today));
    }

    private static Days days(String state, int turn, LocalDate today) {
        return switch (state) {
            case "wished" -> new Days(today.minusDays(turn % 2 == 0 ? 45 : 8), null, null, null, null, null);
            case "proposed" -> new Days(today.minusDays(20), today.minusDays(2), null, null, null, null);
            case "agreed" ->
                new Days(
                        today.minusDays(30), today.minusDays(6), today.minusDays(4), null, null, at(today.plusDays(6)));
            case "met" -> met(today, 20, 35, null, at(today.plusDays(3)));
            case "ended" -> met(today, 110, 40, today.minusDays(60), null);
            default ->
                met(
                        today,
                        40 + turn * 17 % 90,
                        turn % 3 == 0 ? 80 : 30,
                        null,
                        turn % 2 == 0 ? at(today.plusDays(4)) : null);
        };
    }

    /** @param ago when they met, {@code waited} how many days after the wish */
    private static Days met(
            LocalDate today, int ago, int waited, @Nullable LocalDate ended, @Nullable OffsetDateTime next) {
        LocalDate met = today.minusDays(ago);
        return new Days(met.minusDays(waited), met.minusDays(9), met.minusDays(5), met, ended, next);
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(17, 30).atZone(VILNIUS).toOffsetDateTime();
    }

    /** Once a week; each fifth nobody has confirmed, nor the last few days. */
    private static List<Spent> spent(Days days, int turn, LocalDate today) {
        List<Spent> spent = new ArrayList<>();
        if (days.metOn() != null) {
            LocalDate last = days.endedOn() == null ? today.minusDays(1) : days.endedOn();
            int week = 0;
            for (LocalDate day = days.metOn(); !day.isAfter(last); day = day.plusWeeks(1)) {
                boolean confirmed = week % 5 != 4 && day.isBefore(today.minusDays(4));
                String side = week % 2 == 0 ? "mentor" : "person";
                spent.add(new Spent(
                        day, turn % 2 == 0 ? 90 : 45, week % 3 == 2 ? "leisure" : "language", side, confirmed));
                week++;
            }
        }
        return spent;
    }
}
