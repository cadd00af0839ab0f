package lt.tiltas.placement;

import static lt.tiltas.access.As.signedIn;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.offer.Offer;
import lt.tiltas.placement.offer.Offers;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Places offered in tests, through the pages as officers do it. */
@Component
public class Offered {

    private final ObjectProvider<MockMvcTester> mvc;
    private final As as;
    private final Offers offers;
    private final Clock clock;

    Offered(ObjectProvider<MockMvcTester> mvc, As as, Offers offers, Clock clock) {
        this.mvc = mvc;
        this.as = as;
        this.offers = offers;
        this.clock = clock;
    }

    /** The best place is offered by the Agency's coordinator. */
    public Offer offer(HouseholdCard family, String... more) {
        post(as.coordinator(), "/households/" + family.id() + "/placement/proposals");
        String[] parameters = new String[more.length + 2];
        parameters[0] = "rank";
        parameters[1] = "1";
        System.arraycopy(more, 0, parameters, 2, more.length);
        post(as.coordinator(), "/households/" + family.id() + "/placement/offers", parameters);
        return of(family);
    }

    /** The newest, as the system sees it. */
    public Offer of(HouseholdCard family) {
        return as.run(Officer.SYSTEM, () -> offers.of(family.id()).getFirst());
    }

    public Officer municipality(HouseholdCard family) {
        return as.casemanager(of(family).where().municipality());
    }

    public Offer municipalityCan(HouseholdCard family) {
        Offer offer = of(family);
        post(
                municipality(family),
                "/offers/" + offer.id() + "/municipality-answer",
                "answer",
                "can",
                "fromOn",
                LocalDate.now(clock).plusDays(2).toString(),
                "contact",
                "Rasa Kazlauskienė",
                "version",
                String.valueOf(offer.version()));
        return of(family);
    }

    public Officer newcomer(HouseholdCard family) {
        return as.newcomer(family.people().getFirst().value());
    }

    public MvcTestResult get(Officer officer, String address) {
        return mvc.getObject().get().uri(address).with(signedIn(officer)).exchange();
    }

    public MvcTestResult post(Officer officer, String address, String... parameters) {
        var request = mvc.getObject()
                .post()
                .uri(address)
                .with(signedIn(officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int n = 0; n < parameters.length; n += 2) {
            request.param(parameters[n], parameters[n + 1]);
        }
        return request.exchange();
    }
}
