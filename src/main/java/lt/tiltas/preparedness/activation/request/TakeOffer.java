package lt.tiltas.preparedness.activation.request;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.Dossier;
import lt.tiltas.preparedness.activation.Journal;
import lt.tiltas.preparedness.activation.Realm;
import lt.tiltas.reception.OfferedHouse;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.StandbyHouses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An offer is taken: places stand ready in reception from now on. In an exercise nothing is added there. */
@Service
class TakeOffer {

    enum Outcome {
        TAKEN,
        /** It was taken before, or the answer is not the newest any more. */
        ALREADY,
        /** Only the Agency keeps all houses. */
        NOT_YOURS
    }

    private final Access access;
    private final Dossier dossier;
    private final Requests requests;
    private final StandbyHouses houses;

    TakeOffer(Access access, Dossier dossier, Requests requests, StandbyHouses houses) {
        this.access = access;
        this.dossier = dossier;
        this.requests = requests;
        this.houses = houses;
    }

    @Transactional
    Outcome take(ActivationId id, @Nullable UUID answer, Officer officer) {
        access.allow(officer, ACTIVATE);
        Activation activation = dossier.lead(id, officer);
        Request request = Optional.ofNullable(answer)
                .flatMap(requests::answered)
                .filter(one -> one.activation().equals(id))
                .orElseThrow(() -> new NotHere("answer"));
        Request.Answer given = Objects.requireNonNull(request.answer());
        if (!given.id().equals(answer) || !given.can() || given.taken()) {
            return Outcome.ALREADY;
        }
        if (!officer.organisation().equals(OrganisationId.AGENCY)) {
            return Outcome.NOT_YOURS;
        }
        Realm realm = dossier.realm(activation);
        UUID site = request.isPlaces() && realm.isReal() ? answer : null;
        if (!requests.take(request, answer, site, realm, officer)) {
            return Outcome.ALREADY;
        }
        if (site != null) {
            houses.add(house(request, given, realm), officer);
        }
        dossier.note(
                activation,
                Journal.Act.of("taken", String.valueOf(request.organisation()))
                        .counting(given.many())
                        .on(given.fromOn()),
                officer);
        return Outcome.TAKEN;
    }

    private static OfferedHouse house(Request request, Request.Answer given, Realm realm) {
        Request.Place place = Objects.requireNonNull(given.place());
        long days = ChronoUnit.DAYS.between(realm.today(), Objects.requireNonNull(given.fromOn()));
        return new OfferedHouse(
                new SiteId(given.id()),
                place.address(),
                request.organisation(),
                place.stepFree(),
                given.many(),
                (int) Math.max(0, days),
                BigDecimal.valueOf(place.centsANight(), 2));
    }
}
