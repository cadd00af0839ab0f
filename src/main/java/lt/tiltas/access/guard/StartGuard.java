package lt.tiltas.access.guard;

import java.util.List;
import lt.tiltas.database.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** After the migrations and before the first request: with anything open, Tiltas does not serve. */
@Component
class StartGuard implements SmartInitializingSingleton {

    private final OpenDoors doors;

    StartGuard(OpenDoors doors) {
        this.doors = doors;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> open = doors.find();
        if (!open.isEmpty()) {
            String more = open.size() == 1 ? "" : " And " + (open.size() - 1) + " more.";
            throw new CannotStart(open.getFirst() + more);
        }
    }
}
