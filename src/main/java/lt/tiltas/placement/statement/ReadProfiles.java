package lt.tiltas.placement.statement;

import static lt.tiltas.placement.PlacementRight.VIEW_STATEMENTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.Stays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Municipalities as they receive: what they stated, what the register of beds has, and how many they have taken in. */
@Service
class ReadProfiles {

    private static final int WEEKS = 8;

    private final Access access;
    private final Profiles profiles;
    private final Statements statements;
    private final Stays stays;
    private final StateWeek stateWeek;

    ReadProfiles(Access access, Profiles profiles, Statements statements, Stays stays, StateWeek stateWeek) {
        this.access = access;
        this.profiles = profiles;
        this.statements = statements;
        this.stays = stays;
        this.stateWeek = stateWeek;
    }

    @Transactional
    ProfileList list(Officer officer) {
        access.allow(officer, VIEW_STATEMENTS);
        LocalDate week = stateWeek.week();
        List<SitePlaces> places = stays.places(week);
        List<ProfileList.Row> rows = new ArrayList<>();
        profiles.on(week, 0).values().forEach(profile -> rows.add(new ProfileList.Row(profile, free(places, profile))));
        return new ProfileList(week, rows);
    }

    private static int free(List<SitePlaces> places, Profile profile) {
        return places.stream()
                .filter(site -> site.municipality() == profile.code())
                .mapToInt(SitePlaces::freeBeds)
                .sum();
    }

    @Transactional
    ProfilePage open(int municipality, Officer officer) {
        access.allow(officer, VIEW_STATEMENTS);
        LocalDate week = stateWeek.week();
        Map<Integer, Profile> all = profiles.on(week, 0);
        Profile profile = all.get(municipality);
        if (profile == null) {
            throw new NotHere("municipality");
        }
        List<SitePlaces> places = stays.places(week).stream()
                .filter(site -> site.municipality() == municipality)
                .toList();
        return new ProfilePage(
                profile,
                week,
                statements.of(municipality, WEEKS),
                ProfilePage.Rooms.of(places),
                profiles.placed(municipality, week.minusWeeks(WEEKS)));
    }
}
