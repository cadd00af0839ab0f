package lt.tiltas.preparedness.activation.request;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.Dossier;
import lt.tiltas.preparedness.activation.Journal;
import lt.tiltas.preparedness.activation.Realm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One organisation is asked, or every municipality by the share of its people. */
@Service
class AskOrganisations {

    sealed interface Outcome {
        record Asked(int organisations) implements Outcome {}

        /** There is no time left to answer. */
        record NotAhead() implements Outcome {}

        /** Places are asked of municipalities, and hands of one organisation. */
        record NotOfThese() implements Outcome {}
    }

    private final Access access;
    private final Dossier dossier;
    private final Requests requests;
    private final Organisations organisations;

    AskOrganisations(Access access, Dossier dossier, Requests requests, Organisations organisations) {
        this.access = access;
        this.dossier = dossier;
        this.requests = requests;
        this.organisations = organisations;
    }

    @Transactional
    Outcome ask(ActivationId id, Request.New asked, Officer officer) {
        access.allow(officer, ACTIVATE);
        Activation activation = dossier.lead(id, officer);
        Realm realm = dossier.realm(activation);
        OffsetDateTime answerBy = realm.at(Objects.requireNonNull(asked.answerBy()));
        if (!answerBy.isAfter(realm.at()) || !activation.state().isRunning()) {
            return new Outcome.NotAhead();
        }
        boolean places = Request.PLACES.equals(asked.what());
        if (asked.isOfEverybody() ? !places : !mayBeAsked(Objects.requireNonNull(asked.organisation()), places)) {
            return new Outcome.NotOfThese();
        }
        int many = Objects.requireNonNull(asked.many());
        Map<Integer, Integer> shares = asked.isOfEverybody()
                ? Shares.of(many, requests.towns())
                : Map.of(Objects.requireNonNull(asked.organisation()), many);
        boolean written = false;
        for (var share : shares.entrySet()) {
            written |= requests.ask(
                    named(asked, share.getKey()),
                    id,
                    share.getKey(),
                    share.getValue(),
                    asked,
                    answerBy,
                    realm,
                    officer);
        }
        if (written) {
            dossier.note(
                    activation,
                    Journal.Act.of("asked-" + asked.what(), String.valueOf(asked.organisation()))
                            .counting(many)
                            .on(asked.fromOn())
                            .saying(asked.message()),
                    officer);
        }
        return new Outcome.Asked(shares.size());
    }

    private boolean mayBeAsked(int organisation, boolean places) {
        return organisations.all().stream()
                .anyMatch(one ->
                        one.id() == organisation && (!places || one.kind().equals("municipality")));
    }

    /** Of one form and one organisation always the same, so that a form sent twice asks nobody twice. */
    static UUID named(Request.New asked, int organisation) {
        return UUID.nameUUIDFromBytes((asked.own() + "/" + organisation).getBytes(StandardCharsets.UTF_8));
    }
}
