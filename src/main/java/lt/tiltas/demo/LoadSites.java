package lt.tiltas.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Person;
import lt.tiltas.demo.country.Site;
import lt.tiltas.demo.country.Stay;
import lt.tiltas.reception.DemoReception;
import lt.tiltas.reception.DemoReception.DemoBed;
import lt.tiltas.reception.DemoReception.DemoBlock;
import lt.tiltas.reception.DemoReception.DemoLodging;
import lt.tiltas.reception.DemoReception.DemoRoom;
import lt.tiltas.reception.DemoReception.DemoSite;
import lt.tiltas.reception.DemoReception.DemoStay;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The houses, and who has slept in which bed. */
@Component
@Profile("demo")
class LoadSites {

    private final DemoReception reception;
    private final LoadHouses houses;
    private final LoadReadiness readiness;
    private final LoadPresence presence;

    LoadSites(DemoReception reception, LoadHouses houses, LoadReadiness readiness, LoadPresence presence) {
        this.reception = reception;
        this.houses = houses;
        this.readiness = readiness;
        this.presence = presence;
    }

    void load(DemoCountry country, DemoIds ids) {
        List<DemoRoom> rooms = new ArrayList<>();
        List<DemoBed> beds = new ArrayList<>();
        List<DemoBlock> blocks = new ArrayList<>();
        country.sites()
                .forEach(site -> site.rooms().forEach(room -> {
                    UUID roomId = room(ids, site.number(), room.label());
                    rooms.add(new DemoRoom(
                            roomId, site(ids, site.number()), room.label(), room.floor(), room.stepFree()));
                    room.beds().forEach(bed -> {
                        UUID bedId = bed(ids, site.number(), room.label(), bed.label());
                        beds.add(new DemoBed(bedId, roomId, site(ids, site.number()), bed.label()));
                        if (bed.blocked() != null) {
                            blocks.add(new DemoBlock(
                                    bedId,
                                    bed.blocked().from(),
                                    bed.blocked().to(),
                                    bed.blocked().reason()));
                        }
                    });
                }));
        reception.sites(
                country.sites().stream().map(site -> site(site, country, ids)).toList());
        reception.rooms(rooms);
        reception.beds(beds);
        stays(country, ids);
        reception.blocks(blocks);
        readiness.load(country, ids);
        houses.load(country, ids);
        presence.load(country, ids);
    }

    private void stays(DemoCountry country, DemoIds ids) {
        List<DemoStay> stays = new ArrayList<>();
        List<DemoLodging> lodgings = new ArrayList<>();
        for (Household household : country.households()) {
            for (Stay stay : household.housing().stays()) {
                switch (stay.where()) {
                    case Stay.InSite in ->
                        in.sleepers().forEach(sleeper -> stays.add(slept(household, stay, in, sleeper, ids)));
                    case Stay.OwnLodging own ->
                        lodgings.add(new DemoLodging(
                                ids.household(household.number()),
                                own.municipality(),
                                own.municipality(),
                                own.kind(),
                                own.address(),
                                stay.from(),
                                stay.to()));
                }
            }
        }
        reception.stays(stays);
        reception.lodgings(lodgings);
    }

    private static DemoStay slept(Household household, Stay stay, Stay.InSite in, Stay.Sleeper sleeper, DemoIds ids) {
        UUID family = ids.household(household.number());
        return new DemoStay(
                bed(ids, in.site(), sleeper.room(), sleeper.bed()),
                family,
                ids.person(sleeper.person()),
                household.members().size() > 1 ? family.toString() : sex(household.applicant()),
                in.centre() ? OrganisationId.AGENCY.value() : in.municipality(),
                stay.from(),
                stay.to(),
                null);
    }

    private static String sex(Person person) {
        return person.isFemale() ? "F" : "M";
    }

    private static DemoSite site(Site site, DemoCountry country, DemoIds ids) {
        return new DemoSite(
                site(ids, site.number()),
                site.name(),
                site.kind(),
                site.operator(),
                site.municipality(),
                site.address(),
                site.access().stepFree(),
                site.access().petsAllowed(),
                country.today().minusYears(3));
    }

    static UUID site(DemoIds ids, int number) {
        return ids.of("site", number);
    }

    private static UUID room(DemoIds ids, int site, String label) {
        return ids.of("room", site, label);
    }

    private static UUID bed(DemoIds ids, int site, String room, String label) {
        return ids.of("bed", site, room, label);
    }
}
