package lt.tiltas.preparedness.activation.request;

import static lt.tiltas.preparedness.PreparednessRight.ANSWER_REQUEST;

import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.Convened;
import lt.tiltas.preparedness.activation.Dossier;
import lt.tiltas.preparedness.activation.Journal;
import lt.tiltas.preparedness.activation.Realm;
import lt.tiltas.preparedness.activation.SeeCall;
import lt.tiltas.preparedness.readiness.StandbySites;
import lt.tiltas.preparedness.staff.Pools;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation sees what it is asked for and answers: it can and how many from when, or it cannot and why. */
@Service
class AnswerRequest {

    enum Outcome {
        ANSWERED,
        /** The time to answer is over, or the offer is taken. Nothing is written. */
        LATE
    }

    /** What an organisation said of itself. */
    @Component
    record Own(StandbySites sites, Pools pools) {}

    private final Access access;
    private final Dossier dossier;
    private final Requests requests;
    private final SeeCall seeCall;
    private final Own own;

    AnswerRequest(Access access, Dossier dossier, Requests requests, SeeCall seeCall, Own own) {
        this.access = access;
        this.dossier = dossier;
        this.requests = requests;
        this.seeCall = seeCall;
        this.own = own;
    }

    /** @param exercise null for the real day */
    @Transactional
    OwnRequests show(@Nullable UUID exercise, Officer officer) {
        access.allow(officer, ANSWER_REQUEST);
        Realm realm = seeCall.realm(exercise);
        Activation activation = dossier.activations()
                .current(exercise)
                .filter(one -> one.state().isRunning())
                .orElse(null);
        Convened.Call call =
                activation == null ? null : seeCall.see(activation, officer).orElse(null);
        int organisation = officer.organisation().value();
        return new OwnRequests(
                activation,
                exercise == null ? null : drill(exercise),
                call,
                realm.at(),
                requests.asked(organisation, exercise),
                own.sites.standby(realm.today(), 0).stream()
                        .filter(site -> site.municipality() == organisation)
                        .toList(),
                own.pools.of(organisation));
    }

    private OwnRequests.@Nullable Drill drill(UUID exercise) {
        return dossier.activations()
                .find(new ActivationId(exercise))
                .map(board -> new OwnRequests.Drill(exercise, board.reason()))
                .orElse(null);
    }

    @Transactional
    Request request(UUID id, Officer officer) {
        access.allow(officer, ANSWER_REQUEST);
        return requests.find(id)
                .filter(one -> one.organisation() == officer.organisation().value())
                .orElseThrow(() -> new NotHere("request"));
    }

    /** For which it is asked. */
    @Transactional
    Activation activation(Request request, Officer officer) {
        access.allow(officer, ANSWER_REQUEST);
        return dossier.activations().find(request.activation()).orElseThrow(() -> new NotHere("activation"));
    }

    @Transactional
    Outcome answer(Request request, Reply reply, Officer officer) {
        access.allow(officer, ANSWER_REQUEST);
        Activation activation =
                dossier.activations().find(request.activation()).orElseThrow(() -> new NotHere("activation"));
        Realm realm = dossier.realm(activation);
        if (!request.isOpen(realm.at()) || !activation.state().isRunning()) {
            return isSame(request, reply) ? Outcome.ANSWERED : Outcome.LATE;
        }
        if (requests.answer(request, reply, realm, officer)) {
            dossier.note(
                    activation,
                    Journal.Act.of(
                                    reply.isYes() ? "answered-can" : "answered-cannot",
                                    officer.organisation().toString())
                            .counting(reply.isYes() ? Objects.requireNonNullElse(reply.many(), 0) : 0)
                            .on(reply.fromOn())
                            .saying(reply.why()),
                    officer);
        }
        return Outcome.ANSWERED;
    }

    /** The same form sent again, after its answer was taken. */
    private static boolean isSame(Request request, Reply reply) {
        return request.answer() != null && request.answer().id().equals(reply.own());
    }
}
