package lt.tiltas.placement.statement;

import static lt.tiltas.placement.PlacementRight.VIEW_STATEMENTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.placement.value.Reference;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.Stays;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Municipalities as they receive: what they stated, what the register of beds has, and how many they have taken in. */
@Service
class ReadProfiles {

    private static final int WEEKS = 8;

    @Component("profileSources")
    record Sources(Profiles profiles, Statements statements, Promised promised, Stays stays, Reference reference) {}

    private final Access access;
    private final Sources sources;
    private final WholeCountry country;
    private final StateWeek stateWeek;

    ReadProfiles(Access access, Sources sources, WholeCountry country, StateWeek stateWeek) {
        this.access = access;
        this.sources = sources;
        this.country = country;
        this.stateWeek = stateWeek;
    }

    @Transactional
    ProfileList list(boolean lateOnly, Officer officer) {
        access.allow(officer, VIEW_STATEMENTS);
        LocalDate week = stateWeek.week();
        return country.read(() -> {
            LocalDate today = stateWeek.today();
            Map<Integer, Integer> beds = sources.stays.places(today).stream()
                    .collect(Collectors.groupingBy(
                            SitePlaces::municipality, Collectors.summingInt(SitePlaces::freeBeds)));
            var placed = sources.promised.placed(week.minusWeeks(WEEKS - 1));
            List<ProfileList.Row> rows = new ArrayList<>();
            for (Profile profile : sources.profiles.on(today, 0).values()) {
                rows.add(new ProfileList.Row(
                        profile, beds.getOrDefault(profile.code(), 0), balance(profile, week, placed)));
            }
            int org = officer.organisation().value();
            return new ProfileList(week, lateOnly, rows, sources.statements.isMunicipality(org) ? (Integer) org : null);
        });
    }

    private static Balance balance(Profile profile, LocalDate week, Map<Integer, Map<LocalDate, Long>> placed) {
        return Balance.of(profile.code(), profile.room().share(), week.minusWeeks(WEEKS - 1), WEEKS, placed);
    }

    @Transactional
    ProfilePage open(int municipality, Officer officer) {
        access.allow(officer, VIEW_STATEMENTS);
        LocalDate week = stateWeek.week();
        return country.read(() -> {
            LocalDate today = stateWeek.today();
            Profile profile = sources.profiles.on(today, 0).get(municipality);
            if (profile == null) {
                throw new NotHere("municipality");
            }
            List<SitePlaces> places = sources.stays.places(today).stream()
                    .filter(site -> site.municipality() == municipality)
                    .toList();
            return new ProfilePage(
                    profile,
                    week,
                    sources.statements.of(municipality, WEEKS),
                    ProfilePage.Rooms.of(places),
                    balance(profile, week, sources.promised.placed(week.minusWeeks(WEEKS - 1))),
                    sources.reference.isco(today),
                    officer.organisation().value() == municipality);
        });
    }
}
