/** Sites, rooms and beds; who has which bed on which night, held or slept in; own addresses. */
@ApplicationModule(
        displayName = "Reception",
        allowedDependencies = {"access", "access :: context", "law", "web", "jobs", "registration"})
@NullMarked
package lt.tiltas.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
