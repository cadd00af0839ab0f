package lt.tiltas.placement.proposal;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Scarce;
import lt.tiltas.placement.run.Home;
import lt.tiltas.placement.run.Party;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.placement.wish.Said;

/** The conditions that a place meets, with the figures by which it does. Only those that bear on the household. */
final class Conditions {

    private Conditions() {}

    static List<Met> met(Party party, Profile there, Home home, Ledger ledger) {
        Needs needs = party.household().needs();
        List<Met> met = new ArrayList<>();
        int town = home.site().town();
        int people = needs.persons();
        met.add(
                home.places() == null
                        ? new Met("home", people, home.site().unitSize())
                        : new Met("beds", people, home.places().freeBeds()));
        add(met, needs.wheelchair(), new Met("step_free", 0, 0));
        add(met, needs.pet(), new Met("pets", 0, 0));
        add(met, party.said().ties().stream().anyMatch(Conditions::binds), new Met("nearest", 0, 0));
        add(met, !there.languages().isEmpty(), new Met("language", 0, 0));
        if (there.statedFor() == null) {
            met.add(new Met("not_stated", 0, 0));
        } else {
            counted(met, "school_primary", Scarce.SCHOOL0, needs, ledger, town);
            counted(met, "school_basic", Scarce.SCHOOL1, needs, ledger, town);
            counted(met, "school_upper", Scarce.SCHOOL2, needs, ledger, town);
            counted(met, "caseload", Scarce.CASELOAD, needs, ledger, town);
        }
        for (Scarce care : List.of(Scarce.MED1, Scarce.MED2, Scarce.MED3, Scarce.MED4)) {
            counted(met, "care", care, needs, ledger, town);
        }
        counted(met, "quota", Scarce.QUOTA, needs, ledger, town);
        return met;
    }

    private static boolean binds(Said.Tie tie) {
        return tie.nuclear() && tie.confirmed();
    }

    private static void counted(List<Met> met, String code, Scarce resource, Needs needs, Ledger ledger, int town) {
        int need = (int) Math.ceil(needs.use(resource));
        add(met, need > 0, new Met(code, need, (int) Math.floor(ledger.free(resource, town))));
    }

    private static void add(List<Met> met, boolean matters, Met one) {
        if (matters) {
            met.add(one);
        }
    }
}
