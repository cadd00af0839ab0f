package lt.tiltas.programme.overview;

import static lt.tiltas.programme.SupportRight.PROPOSE_SUPPORT;
import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportNow;
import lt.tiltas.programme.SupportOverview;
import lt.tiltas.programme.support.Supporting;
import lt.tiltas.programme.support.Supporting.Opened;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowSupports {

    /** @param mine whether this officer works on it */
    public record Page(HouseholdCard card, Optional<SupportOverview> overview, boolean mine) {

        /** Of whom a question or a line is. */
        public Map<UUID, String> names() {
            return card.members().stream()
                    .collect(Collectors.toMap(
                            member -> member.id(), member -> member.names().latin()));
        }
    }

    public record One(Opened opened, SupportOverview overview, SupportNow now) {}

    private final Households households;
    private final Supporting supporting;
    private final ReadSupports readSupports;

    ShowSupports(Households households, Supporting supporting, ReadSupports readSupports) {
        this.households = households;
        this.supporting = supporting;
        this.readSupports = readSupports;
    }

    @Transactional
    public Page show(HouseholdId household, Officer officer) {
        HouseholdCard card = households.open(household, officer, VIEW_SUPPORTS);
        Optional<SupportOverview> overview = readSupports.of(household);
        boolean mine = officer.may(PROPOSE_SUPPORT)
                && overview.isPresent()
                && overview.get().programme().municipality().equals(officer.organisation());
        return new Page(card, overview, mine);
    }

    @Transactional
    public One show(SupportId id, Officer officer) {
        Opened opened = supporting.open(id, officer, VIEW_SUPPORTS);
        SupportOverview overview =
                readSupports.of(opened.led().household().id()).orElseThrow(() -> new NotHere("programme"));
        return new One(opened, overview, overview.support(id).orElseThrow(() -> new NotHere("support")));
    }
}
