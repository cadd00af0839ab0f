package lt.tiltas.access;

import java.util.Collection;
import java.util.List;
import lt.tiltas.access.trail.Trail;
import org.springframework.stereotype.Service;

/**
 * The first line of every use case. Both methods write to the trail in the caller's transaction: a look that cannot be
 * recorded does not happen.
 */
@Service
public class Access {

    private final Trail trail;

    Access(Trail trail) {
        this.trail = trail;
    }

    /** Refuses with {@link Denied}, or leaves a row about these people. */
    public void require(Officer officer, Right right, Subject... subjects) {
        require(officer, right, List.of(subjects));
    }

    public void require(Officer officer, Right right, Collection<? extends Subject> subjects) {
        allow(officer, right);
        trail.add(officer, right, subjects);
    }

    /** Checks only; the people become known by the query that follows, and {@link #saw} records them. */
    public void allow(Officer officer, Right right) {
        if (!officer.may(right)) {
            throw new Denied(officer, right);
        }
    }

    /** Records whom a list or a search has shown. An empty answer is a row too. */
    public void saw(Officer officer, Right right, Collection<? extends Subject> subjects) {
        require(officer, right, subjects);
    }

    /** Records a search: what was searched for is kept as a keyed fingerprint only. */
    public void searched(Officer officer, Right right, String terms, Collection<? extends Subject> found) {
        allow(officer, right);
        trail.addSearch(officer, right, terms, found);
    }
}
