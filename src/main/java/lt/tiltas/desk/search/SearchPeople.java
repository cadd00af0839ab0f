package lt.tiltas.desk.search;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Found;
import lt.tiltas.registration.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SearchPeople {

    private final People people;

    SearchPeople(People people) {
        this.people = people;
    }

    @Transactional
    List<Found> search(String words, Officer officer) {
        return people.find(words, officer);
    }
}
