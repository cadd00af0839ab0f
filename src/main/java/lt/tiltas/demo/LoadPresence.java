package lt.tiltas.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Site;
import lt.tiltas.demo.country.Stay;
import lt.tiltas.reception.DemoPresence;
import lt.tiltas.reception.DemoPresence.DemoDiet;
import lt.tiltas.reception.DemoPresence.DemoHours;
import lt.tiltas.reception.DemoPresence.DemoIssue;
import lt.tiltas.reception.DemoPresence.DemoLeave;
import lt.tiltas.reception.DemoPresence.DemoPassage;
import lt.tiltas.reception.DemoPresence.DemoWho;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A day in one centre of the Agency: who came in and went out, who is away, what the kitchen has given. */
@Component
@Profile("demo")
class LoadPresence {

    private static final int LUNCH = 13;

    /** A family in the centre, and the how-manieth it is there. */
    private record Living(int place, List<DemoWho> people) {

        boolean is(int every, int which) {
            return place % every == which;
        }
    }

    private final DemoPresence demo;

    LoadPresence(DemoPresence demo) {
        this.demo = demo;
    }

    void load(DemoCountry country, DemoIds ids) {
        Optional<Site> centre = country.sites().stream()
                .filter(site -> site.kind().equals("agency_centre"))
                .findFirst();
        if (centre.isEmpty()) {
            return;
        }
        Site site = centre.get();
        LocalDate today = country.today();
        List<Living> families = families(country, site, ids);
        demo.hours(hours(LoadSites.site(ids, site.number()), today.minusYears(1)));
        demo.leaves(families.stream()
                .flatMap(one -> leave(one, today, ids).stream())
                .toList());
        demo.passages(families.stream()
                .flatMap(one -> passages(one, today, ids).stream())
                .toList());
        demo.issues(families.stream()
                .flatMap(one -> issues(one, today, ids).stream())
                .toList());
        demo.diets(diets(families));
    }

    private static List<Living> families(DemoCountry country, Site site, DemoIds ids) {
        List<Living> families = new ArrayList<>();
        for (Household household : country.households()) {
            for (Stay stay : household.housing().stays()) {
                if (stay.where() instanceof Stay.InSite in
                        && in.site() == site.number()
                        && stay.to() == null
                        && stay.covers(country.today())) {
                    UUID family = ids.household(household.number());
                    families.add(new Living(
                            families.size(),
                            in.sleepers().stream()
                                    .map(sleeper -> new DemoWho(
                                            LoadSites.site(ids, site.number()),
                                            site.operator(),
                                            family,
                                            ids.person(sleeper.person())))
                                    .toList()));
                }
            }
        }
        return families;
    }

    private static List<DemoHours> hours(UUID site, LocalDate from) {
        return List.of(
                new DemoHours(site, "breakfast", LocalTime.of(7, 30), LocalTime.of(9, 30), from),
                new DemoHours(site, "snack_am", LocalTime.of(10, 0), LocalTime.of(11, 0), from),
                new DemoHours(site, "lunch", LocalTime.of(12, 0), LocalTime.of(14, 0), from),
                new DemoHours(site, "snack_pm", LocalTime.of(15, 30), LocalTime.of(16, 30), from),
                new DemoHours(site, "dinner", LocalTime.of(17, 30), LocalTime.of(19, 30), from));
    }

    /** One in some is away, one asks, one is not back. */
    private static List<DemoLeave> leave(Living family, LocalDate today, DemoIds ids) {
        UUID request = ids.of("leave", family.place());
        if (family.is(11, 3)) {
            return away(
                    family,
                    request,
                    today.minusDays(2),
                    today.plusDays(2),
                    "approved",
                    "Відвідуємо сестру в Каунасі.",
                    ids);
        }
        if (family.is(13, 5)) {
            return away(
                    family,
                    request,
                    today.plusDays(1),
                    today.plusDays(4),
                    "asked",
                    "Їдемо до лікарні у Вільнюс на обстеження.",
                    ids);
        }
        if (family.place() == 7) {
            return away(
                    family,
                    request,
                    today.minusDays(6),
                    today.minusDays(2),
                    "approved",
                    "Поїхали дивитися житло.",
                    ids);
        }
        return List.of();
    }

    private static List<DemoLeave> away(
            Living family, UUID request, LocalDate from, LocalDate until, String state, String words, DemoIds ids) {
        OffsetDateTime asked = ids.at(from.minusDays(state.equals("asked") ? 1 : 3), 10);
        return family.people().stream()
                .map(who -> new DemoLeave(who, request, from, until, null, state, words, asked))
                .toList();
    }

    /** Whoever is away went out before; one in some has not been seen for days; the others came in last night, and some are out now. */
    private static List<DemoPassage> passages(Living family, LocalDate today, DemoIds ids) {
        List<DemoPassage> passages = new ArrayList<>();
        for (DemoWho who : family.people()) {
            if (family.is(11, 3) || family.place() == 7) {
                passages.add(new DemoPassage(who, "out", ids.at(today.minusDays(family.place() == 7 ? 6 : 2), 9)));
            } else if (family.is(29, 17)) {
                passages.add(new DemoPassage(who, "in", ids.at(today.minusDays(5), 18)));
            } else {
                passages.add(new DemoPassage(who, "in", ids.at(today.minusDays(1), 18)));
                if (family.is(6, 2)) {
                    passages.add(new DemoPassage(who, "out", ids.at(today, 8)));
                }
            }
        }
        return passages;
    }

    private static List<DemoIssue> issues(Living family, LocalDate today, DemoIds ids) {
        if (family.is(11, 3) || family.place() == 7 || family.is(29, 17)) {
            return List.of();
        }
        List<DemoIssue> issues = new ArrayList<>();
        for (DemoWho who : family.people()) {
            if (!family.is(5, 4)) {
                issues.add(new DemoIssue(who, "breakfast", today.plusDays(1), ids.at(today, 8)));
            }
            if (ids.now().toLocalTime().isAfter(LocalTime.of(LUNCH, 15)) && !family.is(6, 2)) {
                issues.add(new DemoIssue(who, "lunch", today.plusDays(1), ids.at(today, LUNCH)));
            }
            if (family.is(3, 1)) {
                OffsetDateTime at = ids.at(today.minusDays(10), 16);
                issues.add(new DemoIssue(who, "hygiene", at.toLocalDate().plusMonths(1), at));
            }
        }
        return issues;
    }

    private static List<DemoDiet> diets(List<Living> families) {
        List<String> kinds = List.of("no_lactose", "vegetarian", "no_nuts", "diabetic", "no_pork");
        return families.stream()
                .filter(family -> family.is(4, 1))
                .map(family -> new DemoDiet(family.people().getFirst(), kinds.get(family.place() / 4 % kinds.size())))
                .toList();
    }
}
