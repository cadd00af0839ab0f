package lt.tiltas.reception;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.keeping.OpenHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Houses that stand ready, for the modules downstream. All of it joins the caller's transaction, and asks whether the officer may keep the house. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StandbyHouses {

    private final OpenHouse openHouse;

    StandbyHouses(OpenHouse openHouse) {
        this.openHouse = openHouse;
    }

    /** The first night, when its lead is over; nothing when it does not stand by any more. */
    public Optional<LocalDate> open(SiteId house, String reason, Officer officer) {
        return openHouse.open(house, reason, officer);
    }

    /** From now on it stands ready. */
    public void add(OfferedHouse house, Officer officer) {
        openHouse.add(house, officer);
    }
}
