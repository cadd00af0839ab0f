package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A letter of thanks for what an organisation gave. Made once or again: it says the same. */
@Service
public class ThankDonor {

    public record Letter(
            Donations.Donation donation,
            List<Donations.Given> given,
            Map<String, AidKind> kinds,
            Officer from,
            LocalDate on) {}

    private final Access access;
    private final Donations donations;
    private final Stores stores;
    private final Clock clock;

    ThankDonor(Access access, Donations donations, Stores stores, Clock clock) {
        this.access = access;
        this.donations = donations;
        this.stores = stores;
        this.clock = clock;
    }

    @Transactional
    Letter letter(DonationId id, Officer officer) {
        access.allow(officer, KEEP_STORE);
        Donations.Donation donation = donations.find(id.value()).orElseThrow(() -> new NotHere("donation"));
        donations.thanked(id.value());
        LocalDate today = LocalDate.now(clock);
        return new Letter(donation, donations.given(id.value()), stores.kinds().byCode(today), officer, today);
    }
}
