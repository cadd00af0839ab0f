package lt.tiltas.desk.search;

import java.util.List;
import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Found;
import lt.tiltas.registration.People;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SearchPeople {

    private final People people;

    SearchPeople(People people) {
        this.people = people;
    }

    /** Whom the officer has chosen already. */
    @Transactional
    Set<PersonId> chosen(Officer officer) {
        return people.chosen(officer);
    }

    @Transactional
    List<Found> search(String words, Officer officer) {
        return people.find(words, officer);
    }
}
